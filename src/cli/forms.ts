/** What can be written as a page, a Word file or a workbook: the end of the file's name says which. */

/** One maker for each form, by the end of the name. */
export interface Forms<Make> {
  readonly '.html': Make;
  readonly '.docx': Make;
  readonly '.xlsx': Make;
}

/** Undefined for a name that ends otherwise. */
export const formOf = <Make>(path: string, forms: Forms<Make>): Make | undefined =>
  (Object.entries(forms) as [string, Make][]).find(([ending]) => path.toLowerCase().endsWith(ending))?.[1];
