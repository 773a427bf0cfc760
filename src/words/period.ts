/** The year that the figures of a report are said to be of. */
import { squeezed } from '../report/squeezed';

/** 自2024年1月1日起至2024年12月31日止. */
const PERIOD = /(\d{4})年1月1日(?:起|始)?(?:至|到|[—–~-])+(?:(\d{4})年)?12月31日/;

/** Its year; undefined where none is stated, or no whole one. */
export function statedPeriod(text: string): number | undefined {
  const [, first, last = first] = PERIOD.exec(squeezed(text)) ?? [];
  return first !== undefined && first === last ? Number(first) : undefined;
}
