/** What stood in a document as it was published, beside the figures and words that went into the Report. */
import type { CellId, EditionId, TableId } from '../format/edition';
import type { SectionNumber } from '../format/sections';

/** A cell of a published table: which block of the document, which place of its grid, from 0. */
export interface PublishedPlace {
  readonly block: number;
  readonly row: number;
  readonly column: number;
}

/** Where a figure was read, and its text as it stands there. */
export interface FigureSource extends PublishedPlace {
  readonly text: string;
}

export type FigureSources = ReadonlyMap<CellId, FigureSource>;

/** A label beside or above figures. `official` is what the format says there. */
export interface PublishedLabel extends PublishedPlace {
  readonly table: TableId;
  readonly axis: 'row' | 'column';
  /** `rowKey` or `columnKey` of its figures. */
  readonly key: string;
  readonly written: string;
  readonly official: string;
}

export interface PublishedHeading {
  readonly block: number;
  readonly section: SectionNumber;
  readonly written: string;
}

export interface PublishedTable {
  readonly table: TableId;
  /** The edition its rows and columns are of; `undefined` where both have them. */
  readonly edition: EditionId | undefined;
  /** More than one where it is split. */
  readonly blocks: readonly number[];
  /** Rows of the edition that are not there, by `rowKey`. */
  readonly missingRows: readonly string[];
}

export interface PublishedSignature {
  readonly agency: string;
  readonly date: string;
}

export interface PrintedTitle {
  /** The block it begins in. */
  readonly block: number;
  /** Without what announces it (关于公布《…》的公告). */
  readonly text: string;
}

export interface Published {
  /** As printed; empty where there is none. */
  readonly title: string;
  /** Where one is printed, also where its words are not those of the report's. */
  readonly printedTitle?: PrintedTitle;
  /** The year that the title names, where it names one. */
  readonly titleYear?: number;
  /** Between title and section 一. */
  readonly preamble: string;
  /** No more than one for each section, as they stand in the document. */
  readonly headings: readonly PublishedHeading[];
  /** Headings that stand there once more. */
  readonly repeated: readonly PublishedHeading[];
  readonly tables: readonly PublishedTable[];
  readonly labels: readonly PublishedLabel[];
  readonly signature?: PublishedSignature;
}
