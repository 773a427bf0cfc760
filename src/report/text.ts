/** The words of a report, by part: ids as in the JSON contract, offsets in UTF-16 units of the part as exported. */
import type { Narrative } from './report';
import type { Published } from './published';
import { aspects, type Aspect } from '../format/sections';

/** Of a published document also what stands around the sections. */
export type TextPart =
  'overview' | `overview.${Aspect}` | 'problems' | 'other' | 'title' | 'preamble' | 'signature';

/** A stretch of a part; `end` is the first unit after it. */
export interface Span {
  readonly part: TextPart;
  readonly start: number;
  readonly end: number;
}

export type Texts = ReadonlyMap<TextPart, string>;

/** With what stands around them, where the report was read as it was published. */
export const textsAsPublished = (narrative: Narrative, published?: Published): Texts =>
  new Map([...textsAround(published), ...textsOf(narrative)]);

/** What is published before the sections and after them, the title apart, which is no sentence. */
export function textsAround(published: Published | undefined): Texts {
  const { agency = '', date = '' } = published?.signature ?? {};
  const parts: readonly (readonly [TextPart, string])[] = [
    ['preamble', published?.preamble ?? ''],
    ['signature', [agency, date].filter((line) => line !== '').join('\n')],
  ];
  return new Map(parts.filter(([, text]) => text !== ''));
}

/** In the order of the report; a part that is not written is left out. Paragraphs end with a line feed. */
export function textsOf({ overview, problems, other }: Narrative): Texts {
  const texts = new Map<TextPart, string>();
  if (typeof overview === 'string') texts.set('overview', overview);
  else
    for (const { key } of aspects) {
      const text = overview?.[key];
      if (text !== undefined) texts.set(`overview.${key}`, text);
    }
  if (problems !== undefined) texts.set('problems', problems);
  if (other !== undefined) texts.set('other', other);
  return texts;
}

/** The inverse: what is not there, or empty, is left out; section 一 as one text where it is one. */
export function narrativeOf(texts: Texts): Narrative {
  const [overview, problems, other] = [texts.get('overview'), texts.get('problems'), texts.get('other')];
  const byAspect = aspects.flatMap(({ key }) => {
    const text = texts.get(`overview.${key}`);
    return text ? [[key, text] as const] : [];
  });
  return {
    ...(byAspect.length > 0 && { overview: Object.fromEntries(byAspect) }),
    ...(overview && { overview }),
    ...(problems && { problems }),
    ...(other && { other }),
  };
}
