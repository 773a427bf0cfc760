/** Texts that stand in one of the tables. */
import { textLine } from './line';
import { isProactiveRow, isProactiveStart } from './proactive';
import { isRequestsGroup } from './requests';
import { isRequestsHeader } from './requests-columns';
import { isRequestsRow } from './requests-rows';
import { isReviewLabel } from './review';

/** Not a paragraph between them. */
export function isOfficialLabel(text: string): boolean {
  const line = textLine(text, 0);
  return (
    isProactiveStart(line) ||
    isProactiveRow(line) ||
    isRequestsHeader(line) ||
    isRequestsRow(line) ||
    isRequestsGroup(line) ||
    isReviewLabel(line)
  );
}
