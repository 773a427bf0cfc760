/** Stretches of a document on pages of one way: a table across the paper has pages of its own. */
import type { Block } from '../model';
import { notesUnder } from './strips';

export interface Stretch {
  readonly way: 'portrait' | 'landscape';
  readonly blocks: readonly Block[];
}

/** A table across the paper takes its heading and its notes along. */
export function stretchesOf(blocks: readonly Block[]): Stretch[] {
  const at = blocks.findIndex((block) => block.kind === 'table' && block.standing === 'landscape');
  if (at < 0) return blocks.length > 0 ? [{ way: 'portrait', blocks }] : [];
  const start = blocks[at - 1]?.kind === 'heading' ? at - 1 : at;
  const end = at + 1 + notesUnder(blocks, at).length;
  const above = blocks.slice(0, start);
  return [
    ...(above.length > 0 ? [{ way: 'portrait', blocks: above } as const] : []),
    { way: 'landscape', blocks: blocks.slice(start, end) },
    ...stretchesOf(blocks.slice(end)),
  ];
}
