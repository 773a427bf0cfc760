/** The official typefaces by name, as boxes, for programs that look for fonts by fontconfig. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { boxFont } from './font-file';
import { typeface } from '../../../src/document/typography';

/** What a PDF calls them. */
export const POST_SCRIPT = {
  title: 'FZXBSJW',
  heading: 'SimHei',
  subheading: 'KaiTiGB',
  body: 'FangSongGB',
  table: 'SimSun',
  latin: 'TimesNewRomanPSMT',
} as const satisfies Record<keyof typeof typeface, string>;

/** Whatever the tests print; a character that is missing would come from another font, or from none. */
const LATIN = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');

/** @returns the folder, which the caller removes; `fonts.conf` is in it */
export function officialFonts(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'fonts-'));
  mkdirSync(join(folder, 'fonts'));
  for (const key of Object.keys(typeface) as (keyof typeof typeface)[]) {
    const named = { family: typeface[key], postScript: POST_SCRIPT[key] };
    writeFileSync(
      join(folder, 'fonts', `${key}.ttf`),
      boxFont(key === 'latin' ? LATIN : LATIN + text, named),
    );
  }
  writeFileSync(
    join(folder, 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>` +
      `<dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'cache')}</cachedir></fontconfig>`,
  );
  return folder;
}
