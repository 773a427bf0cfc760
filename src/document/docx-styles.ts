/** The styles of the .docx: GB/T 9704—2012 by level, so that a clerk may go on in Word. */
import {
  AlignmentType,
  LineRuleType,
  type IParagraphStyleOptions,
  type IRunStylePropertiesOptions,
  type IStylesOptions,
} from 'docx';
import {
  CHARACTER,
  CHARACTER_SPACING,
  FOOTER_LINE,
  LABEL_INDENT,
  LINE,
  size,
  TABLE_LINE,
  TITLE_LINE,
  typeface,
} from './typography';

const { latin } = typeface;

export const faces = (eastAsia: string, ascii: string = latin) => ({
  ascii,
  hAnsi: ascii,
  cs: ascii,
  eastAsia,
});

const exactly = (line: number) => ({ line, lineRule: LineRuleType.EXACT, before: 0, after: 0 });

/** First line two characters in (7.3.3). */
const indent = { firstLineChars: 200, firstLine: 2 * CHARACTER };

const run = (face: string, halfPoints: number): IRunStylePropertiesOptions => ({
  font: faces(face),
  size: halfPoints,
  bold: false,
  italics: false,
  color: 'auto',
});

const bodyRun = (face: string) => ({ ...run(face, size.body), characterSpacing: CHARACTER_SPACING });

const heading = (face: string, outlineLevel: number) => ({
  quickFormat: true,
  next: 'BodyText',
  run: bodyRun(face),
  paragraph: { spacing: exactly(LINE), indent, keepNext: true, keepLines: true, outlineLevel },
});

const bodyText: IParagraphStyleOptions = {
  id: 'BodyText',
  name: 'Body Text',
  basedOn: 'Normal',
  quickFormat: true,
  run: bodyRun(typeface.body),
  paragraph: { spacing: exactly(LINE), indent, alignment: AlignmentType.JUSTIFIED },
};

const signOff: IParagraphStyleOptions = {
  id: 'Signature',
  name: 'Signature',
  basedOn: 'Normal',
  run: run(typeface.body, size.body),
  paragraph: { spacing: exactly(LINE), alignment: AlignmentType.RIGHT },
};

const footer: IParagraphStyleOptions = {
  id: 'Footer',
  name: 'footer',
  basedOn: 'Normal',
  run: { font: faces(typeface.table, typeface.table), size: size.pageNumber },
  paragraph: { spacing: exactly(FOOTER_LINE) },
};

/** Kept with the next: a table stands on one page. Its last row says otherwise. */
const inTable = (id: string, name: string, face: string, halfPoints: number): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: 'Normal',
  run: run(face, halfPoints),
  paragraph: { spacing: exactly(TABLE_LINE), alignment: AlignmentType.CENTER, keepNext: true },
});

/** A character stands a little off the border. */
const leftInTable = (style: IParagraphStyleOptions): IParagraphStyleOptions => ({
  ...style,
  paragraph: { ...style.paragraph, alignment: AlignmentType.LEFT, indent: { left: LABEL_INDENT } },
});

export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: faces(typeface.body), size: size.body, language: { value: 'en-US', eastAsia: 'zh-CN' } },
    },
    title: {
      next: 'BodyText',
      run: run(typeface.title, size.title),
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: { ...exactly(TITLE_LINE), after: LINE },
        keepLines: true,
      },
    },
    heading1: heading(typeface.heading, 0),
    heading2: heading(typeface.subheading, 1),
    heading3: heading(typeface.body, 2),
    heading4: heading(typeface.body, 3),
  },
  paragraphStyles: [
    bodyText,
    signOff,
    footer,
    inTable('TableFigure', '表格居中', typeface.table, size.table),
    leftInTable(inTable('TableLabel', '表格左齐', typeface.table, size.table)),
    leftInTable(inTable('TableNote', '表格说明', typeface.subheading, size.note)),
  ],
};
