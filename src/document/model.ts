/**
 * A finished document as a plain value: what it says, in order, and nothing of how it looks.
 * Writers turn it into a Word file, a page, print and a sheet; importers turn web pages, Word files, PDFs and
 * workbooks into it.
 */
import type { GridCell } from '../format/edition';

export interface Document {
  /** For the file's properties; the title as printed is a block. */
  readonly title: string;
  /** Whose document it is, for the file's properties. */
  readonly author?: string;
  readonly blocks: readonly Block[];
}

export type Block = Title | Heading | Paragraph | Table | SignOff;

/** Where in its file an imported block stood, as a person counts: page 1, sheet 表三. */
export interface Origin {
  readonly page?: number;
  readonly sheet?: string;
  /** Of a table in a sheet: row and column of its first cell, from 0. */
  readonly row?: number;
  readonly column?: number;
}

/** Set by importers only; a document of our own making stands nowhere yet. */
interface Placed {
  readonly origin?: Origin;
}

export interface Title extends Placed {
  readonly kind: 'title';
  readonly text: string;
}

/** 1 = 一、 2 = （一） 3 = 1. 4 = （1）; the text includes its number. */
export type HeadingLevel = 1 | 2 | 3 | 4;

export interface Heading extends Placed {
  readonly kind: 'heading';
  readonly level: HeadingLevel;
  readonly text: string;
  /** On a page of its own. */
  readonly newPage?: true;
}

export interface Paragraph extends Placed {
  readonly kind: 'paragraph';
  readonly text: string;
  /** What it is beside the text of a section: 发文字号, 主送机关, or a note under a table. */
  readonly role?: 'documentNumber' | 'addressee' | 'note';
  /** How much of it, in UTF-16 units from its beginning, is a heading that runs into the text. */
  readonly runIn?: number;
}

export interface Table extends Placed {
  readonly kind: 'table';
  /** What it is called, for those who cannot see it. */
  readonly caption?: string;
  /** On the page before it began, with the same columns: where a PDF breaks it. */
  readonly goesOn?: true;
  /** How the office wants it: never broken, or on a page of its own across the paper. */
  readonly standing?: 'whole' | 'landscape';
  /** One for each grid column; only their proportions matter. */
  readonly widths: readonly number[];
  /** Rows at the top that are repeated on every page. */
  readonly headerRows: number;
  /** Columns of figures that may be drawn as bars beside one another; the table itself stays. */
  readonly chart?: { readonly columns: readonly number[] };
  /** A cell stands in the row it begins in, in reading order; every grid place is covered once. */
  readonly rows: readonly (readonly TableCell[])[];
}

export type CellRole = GridCell['role'];

export interface TableCell {
  readonly text: string;
  readonly role: CellRole;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** Drawn in it, under one another; the figures themselves stand in the cells beside it. */
  readonly bars?: readonly DrawnBar[];
  /** Stands for a place that an imported row does not reach: the file has no cell there. */
  readonly missing?: true;
}

/** Filled or an outline, so that two are told apart in grey. */
export interface DrawnBar {
  /** Of the width there is, from 0 to 1. */
  readonly share: number;
  readonly filled: boolean;
  /** What it shows, for those who cannot see it. */
  readonly says: string;
}

/** 发文机关署名 and 成文日期. */
export interface SignOff extends Placed {
  readonly kind: 'signOff';
  readonly agency: string;
  /** As it is to be printed. */
  readonly date?: string;
  /** True where a seal is put over both. */
  readonly seal?: boolean;
}
