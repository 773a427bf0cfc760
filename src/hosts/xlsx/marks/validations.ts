/** The data validations of a worksheet part as they are written, one by one. */
import type { Rectangle } from '../../../ooxml/sheet/reference';
import { parseSqref, sqrefOf } from '../../../ooxml/sheet/reference';
import type { SheetScan } from '../../../ooxml/sheet/scan';
import type { Span } from '../../../ooxml/sheet/scanned';
import { sheetLimits } from '../../../ooxml/sheet/limits';
import { Fault } from '../../../report/result';
import { attributesOf, setAttribute } from '../../../ooxml/xml/attributes';
import { XmlReader } from '../../../ooxml/xml/reader';
import { decodeEscapes, decodeXml } from '../../../ooxml/xml/text';

export interface Validation {
  /** Opening tag and what follows it to the end of the element, as written. */
  readonly tag: string;
  readonly rest: string;
  /** `undefined` where the ranges cannot be told: such a validation is left alone. */
  readonly areas: readonly Rectangle[] | undefined;
  readonly title: string;
}

export interface ValidationBlock {
  readonly span: Span;
  readonly tag: string;
  readonly items: readonly Validation[];
  readonly close: string;
}

export function validationOf(tag: string, rest: string): Validation {
  const attributes = attributesOf(tag);
  const title = decodeEscapes(decodeXml(attributes.get('promptTitle') ?? ''));
  return { tag, rest, areas: parseSqref(decodeXml(attributes.get('sqref') ?? '')), title };
}

export const blockSpan = (scan: SheetScan): Span | undefined =>
  scan.children.find(({ name }) => name === 'dataValidations');

export function readBlock(scan: SheetScan, part: string): ValidationBlock | undefined {
  const span = blockSpan(scan);
  if (!span) return undefined;
  const text = scan.text.slice(span.start, span.end);
  const xml = new XmlReader(text, part);
  const items: Validation[] = [];
  while (xml.next()) {
    if (!xml.opening || xml.name !== 'dataValidation') continue;
    if (items.length >= sheetLimits.validations)
      throw new Fault('file-too-large', { what: 'validations', part, limit: sheetLimits.validations });
    const { start, end } = xml;
    xml.skip();
    items.push(validationOf(text.slice(start, end), text.slice(end, xml.end)));
  }
  const tag = scan.text.slice(span.start, span.contentStart);
  return { span, tag, items, close: scan.text.slice(span.contentEnd, span.end) };
}

export function writeBlock(tag: string, items: readonly Validation[], close: string): string {
  const counted = attributesOf(tag).has('count') ? setAttribute(tag, 'count', String(items.length)) : tag;
  return items.length === 0 ? '' : counted + items.map((item) => item.tag + item.rest).join('') + close;
}

export const withAreas = (item: Validation, areas: readonly Rectangle[]): Validation => ({
  ...item,
  tag: setAttribute(item.tag, 'sqref', sqrefOf(areas)),
  areas,
});

/** The rule without its cells: two that are the same here may be written as one. */
export function ruleOf({ tag, rest }: Validation): string {
  const attributes = [...attributesOf(tag)]
    .filter(([name]) => name !== 'sqref' && !name.endsWith(':uid'))
    .map(([name, value]) => [name, decodeXml(value)]);
  return JSON.stringify([attributes.sort(), decodeXml(rest)]);
}
