/** The body of a document, in sections: pages of one way follow those of the other. */
import type { Layout } from '../flow/layout';
import { stretchesOf } from '../flow/stretches';
import type { Block } from '../model';
import { docxBlocks } from './blocks';
import { pageSetUp, type Furniture } from './page';

export function docxBody(blocks: readonly Block[], layout: Layout, furniture: readonly Furniture[]): string {
  const stretches = stretchesOf(blocks);
  return stretches
    .map(({ way, blocks: own }, i) => {
      const setUp = pageSetUp(furniture, way);
      const ended = i < stretches.length - 1;
      // The set-up of a stretch stands in its last paragraph, that of the last at the end of the body.
      return docxBlocks(own, layout, { ended }) + (ended ? ending(setUp) : setUp);
    })
    .join('');
}

const ending = (setUp: string): string =>
  '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>' +
  `<w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr>${setUp}</w:pPr></w:p>`;
