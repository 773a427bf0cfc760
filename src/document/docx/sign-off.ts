/** 署名 and 成文日期 as paragraphs. */
import { signOffLines } from '../flow/sign-off-lines';
import type { SignOff } from '../model';
import { CHARACTER } from '../typography';
import { paragraph, run } from './text';

export const docxSignOff = (block: SignOff): string =>
  signOffLines(block)
    .map(({ text, indent }, i, lines) => line(text, indent, i < lines.length - 1))
    .join('');

const line = (text: string, characters: number, keepNext: boolean): string =>
  paragraph(
    'Signature',
    `${keepNext ? '<w:keepNext/>' : ''}<w:keepLines/><w:ind w:right="${Math.round(characters * CHARACTER)}"/>`,
    run(text),
  );
