/** What the page's body shows. Clicks are a help for the hand at the mouse: the lists above lead there by keyboard. */
import { useState, type MouseEvent } from 'react';
import { spotOf } from '../preview-spot';
import type { PreviewPlace } from '../../app/preview-places';
import type { Language } from '../../language/zh-CN';
import type { Report } from '../../report/report';

/** How a click leads to the workbook, where there is one. */
export type Lead = (place: PreviewPlace) => void;

export interface PreviewProps {
  readonly report: Report;
  /** What stands in the page's body, of a draft with the line that says so. */
  readonly html: string;
  readonly draft: boolean;
  readonly words: Language;
  readonly lead?: Lead | undefined;
}

interface Props extends PreviewProps {
  readonly className: string;
}

export function PreviewBody({ className, report, html, draft, words, lead }: Props) {
  const [mistake, setMistake] = useState<unknown>();
  if (mistake !== undefined) throw mistake;
  const follow = async (event: MouseEvent<HTMLElement>) => {
    const spot = spotOf(event.currentTarget, event.target as Node);
    if (!spot || !lead) return;
    const { placeInPreview } = await import('../../app/preview-places');
    const place = placeInPreview(report, spot, draft);
    if (place) lead(place);
  };
  return (
    // It is our own writer's: everything in it is escaped, with neither script nor link.
    <div
      className={lead ? `${className} is-leading` : className}
      tabIndex={0}
      role="region"
      aria-label={words.pane.report.preview}
      lang="zh-CN"
      onClick={(event) => void follow(event).catch(setMistake)}
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
