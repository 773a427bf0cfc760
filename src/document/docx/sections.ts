/** Stretches of a document on pages of one way: a table across the paper has pages of its own. */
import type { Layout } from '../flow/layout';
import { isNote } from '../flow/strips';
import type { Block } from '../model';
import { docxBlocks } from './blocks';
import { pageSetUp, type Furniture } from './page';

interface Stretch {
  readonly way: 'portrait' | 'landscape';
  readonly blocks: readonly Block[];
}

export function docxBody(blocks: readonly Block[], layout: Layout, furniture: readonly Furniture[]): string {
  const stretches = stretchesOf(blocks);
  return stretches
    .map(({ way, blocks: own }, i) => {
      const setUp = pageSetUp(furniture, way);
      // The set-up of a stretch stands in its last paragraph, that of the last at the end of the body.
      return docxBlocks(own, layout) + (i < stretches.length - 1 ? ending(setUp) : setUp);
    })
    .join('');
}

const ending = (setUp: string): string =>
  '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>' +
  `<w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr>${setUp}</w:pPr></w:p>`;

/** A table across the paper takes its heading and its note along. */
function stretchesOf(blocks: readonly Block[]): Stretch[] {
  const at = blocks.findIndex((block) => block.kind === 'table' && block.standing === 'landscape');
  if (at < 0) return blocks.length > 0 ? [{ way: 'portrait', blocks }] : [];
  const start = blocks[at - 1]?.kind === 'heading' ? at - 1 : at;
  const end = isNote(blocks[at + 1]) ? at + 2 : at + 1;
  const above = blocks.slice(0, start);
  return [
    ...(above.length > 0 ? [{ way: 'portrait', blocks: above } as const] : []),
    { way: 'landscape', blocks: blocks.slice(start, end) },
    ...stretchesOf(blocks.slice(end)),
  ];
}
