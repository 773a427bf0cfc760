/** The first sheet → agency, year and profile. */
import { textIn, type Areas } from './areas';
import { coverName, LAYOUTS, SEAL, type CoverField } from './cover';
import { bodyKinds } from '../format/bodies';
import { isReportYear } from '../format/years';
import { readText } from '../report/cell-value';
import { PROFILE_TEXTS, REQUESTS_LAYOUTS, type Profile } from '../report/report';
import type { Message } from '../report/result';

export interface Cover {
  readonly agency: string;
  readonly year: number;
  readonly profile: Profile;
}

/** A year that is missing or no year is said; the report can still be checked. */
export function readCover(areas: Areas, messages: Message[]): Cover {
  const text = (field: CoverField) => textIn(areas, coverName(field));
  if (!areas.has(coverName('agency'))) messages.push({ code: 'cover-missing', values: {} });
  else if (text('agency') === '') messages.push({ code: 'agency-blank', values: {} });
  const kind = bodyKinds.find((each) => each.name === text('kind'))?.key;
  const layout = REQUESTS_LAYOUTS.find((each) => LAYOUTS[each] === text('requestsLayout'));
  const plain = PROFILE_TEXTS.flatMap((field) => (text(field) === '' ? [] : [[field, text(field)] as const]));
  return {
    agency: text('agency'),
    year: readYear(text('year'), messages),
    profile: {
      ...(kind && { kind }),
      ...Object.fromEntries(plain),
      ...(text('seal') === SEAL.yes && { seal: true }),
      ...(layout && layout !== 'flowing' && { requestsLayout: layout }),
    },
  };
}

function readYear(text: string, messages: Message[]): number {
  const value = readText(text.replace(/年度?$/, ''));
  if (value.kind === 'known' && isReportYear(value.value)) return value.value;
  messages.push({ code: 'year-unreadable', values: { written: text } });
  return 0;
}
