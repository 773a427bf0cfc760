/** What was clicked in the preview, counted as its writer wrote it. */
import type { PreviewSpot } from '../app/preview-places';

/**
 * @param body whose children are the page's elements
 * @param target of the click
 * @returns undefined beside all of them, and where words are being selected to be copied
 */
export function spotOf(body: Element, target: Node): PreviewSpot | undefined {
  const selection = body.ownerDocument.getSelection();
  if (selection && !selection.isCollapsed) return undefined;
  const element = Array.from(body.children).findIndex((child) => child.contains(target));
  if (element < 0) return undefined;
  const of = target instanceof Element ? target : target.parentElement;
  const cell = of?.closest('td, th');
  const row = cell?.closest('tr');
  const rows = row?.closest('table')?.querySelectorAll('tr') ?? [];
  return {
    element,
    ...(cell && row && { row: [...rows].indexOf(row), cell: [...row.children].indexOf(cell) }),
    offset: offsetIn(body.children[element], selection),
  };
}

/** The click has put the caret where it fell. */
function offsetIn(element: Element | undefined, selection: Selection | null): number {
  const { anchorNode, anchorOffset = 0 } = selection ?? {};
  if (!element || !anchorNode || !element.contains(anchorNode)) return 0;
  const before = element.ownerDocument.createRange();
  before.selectNodeContents(element);
  before.setEnd(anchorNode, anchorOffset);
  return before.toString().length;
}
