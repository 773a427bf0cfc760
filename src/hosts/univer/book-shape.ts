/** The shape of a workbook with what Univer keeps outside its sheets: names and rules. */
import type { Book } from './book';
import { namesIn } from './names';
import { conditionsOn, validationsOn } from './from-univer/rules';
import { shapeOf } from './shape';

export function bookShape(book: Book): string {
  const data = book.workbook.getSnapshot();
  // Univer keeps neither the order of names nor, over a reload, that of rules.
  const rules = data.sheetOrder.map((id) => [texts(validationsOn(book, id)), texts(conditionsOn(book, id))]);
  return JSON.stringify([shapeOf(data), texts(namesIn(book)), rules]);
}

const texts = (values: readonly object[]): string[] => values.map((value) => JSON.stringify(value)).sort();
