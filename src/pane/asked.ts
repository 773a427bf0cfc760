/** What the local requirements ask, in sentences: as a whole, and of one passage of 一. */
import { aspectHeading, aspects } from '../format/sections';
import type { RequirementsWords } from '../language/requirements/zh-CN';
import { EXPECTED_MARK, type Settings } from '../report/settings';
import { areaNames } from '../workbook/layout';
import { unstated } from '../words/expected';
import { charactersIn } from '../words/length';

export function requirementLines(settings: Settings, said: RequirementsWords): string[] {
  const { source, overviewLength, deadline, expected = {}, feeDecimals, pendingCarriedOver } = settings;
  return [
    source !== undefined && said.source(source),
    overviewLength !== undefined && said.length(overviewLength),
    deadline && said.deadline(deadline.month, deadline.day),
    ...aspects.map(({ key, heading }) => {
      const wanted = expected[key];
      return wanted && said.expected(heading, wanted.join(EXPECTED_MARK));
    }),
    feeDecimals !== undefined && said.decimals(feeDecimals),
    pendingCarriedOver !== undefined && said.pending(pendingCarriedOver),
  ].filter((line) => typeof line === 'string');
}

/** The areas of 一: the text that is not divided, then the aspects. */
export const overviewAreas: readonly string[] = [
  areaNames.overview,
  ...aspects.map(({ key }) => areaNames.aspect(key)),
];

/**
 * Characters of 一, as they are counted by the check: where some of it is divided and some is not, the
 * headings of the aspects are a part of it.
 * @param texts by `overviewAreas`
 */
export function overviewCount([whole = '', ...byAspect]: readonly string[]): number {
  const isWritten = (text: string) => text.trim() !== '';
  const headings = aspects.flatMap(({ heading }, i) =>
    isWritten(whole) && isWritten(byAspect[i] ?? '') ? [aspectHeading(i, heading)] : [],
  );
  return [whole, ...byAspect, ...headings].reduce((sum, text) => sum + charactersIn(text), 0);
}

/**
 * What has to be stated with a number in an area, and what of it is not yet.
 * @param texts by `overviewAreas`, as they are written now
 */
export function askedOf(area: string, { expected = {} }: Settings, texts: readonly string[]) {
  const aspect = aspects.find(({ key }) => areaNames.aspect(key) === area)?.key;
  const wanted = (aspect && expected[aspect]) ?? [];
  return { wanted, lacking: unstated(wanted, texts) };
}
