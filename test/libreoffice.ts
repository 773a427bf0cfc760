/** LibreOffice as an independent judge of what we write. Skipped, saying so, where it is not installed. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export { soffice as hasLibreOffice, whereLibreOffice } from './installed';

/** Recalculates .xlsx files when they are opened; by default LibreOffice trusts the stored results. */
const PROFILE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Opens files in LibreOffice, all in one start of it, and saves them in another format. */
export function convert(
  files: Readonly<Record<string, Uint8Array>>,
  to: string,
  {
    recalculated = true,
    env = {},
  }: { readonly recalculated?: boolean; readonly env?: NodeJS.ProcessEnv } = {},
): Map<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-lo-'));
  try {
    const profile = join(folder, 'profile');
    mkdirSync(join(profile, 'user'), { recursive: true });
    if (recalculated) writeFileSync(join(profile, 'user/registrymodifications.xcu'), PROFILE);
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
    const out = join(folder, 'out');
    const sources = Object.keys(files).map((name) => join(folder, name));
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${profile}`,
        '--headless',
        '--convert-to',
        to,
        '--outdir',
        out,
        ...sources,
      ],
      { stdio: 'ignore', timeout: 240_000, env: { ...process.env, ...env } },
    );
    const ending = to.split(':')[0]!;
    return new Map(
      Object.keys(files).map((name) => [
        name,
        new Uint8Array(readFileSync(join(out, name.replace(/\.[^.]+$/, `.${ending}`)))),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
