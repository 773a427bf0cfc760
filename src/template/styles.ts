/**
 * What the styles of a plan look like, as data for every host. Calm and official: 宋体, headings in
 * 黑体, bands filled like the blank template in use (C6D9F1), total cells light grey.
 */
import type { HighlightLook, HighlightLooks, Looks, StyleName } from '../workbook/sheet';

/** Colours are RRGGBB, sizes points, borders thin and black on all four sides. */
export interface CellLook {
  readonly font: {
    readonly name: '宋体' | '黑体';
    readonly size: number;
    readonly bold?: true;
    readonly color?: string;
  };
  readonly fill?: string;
  readonly border: boolean;
  readonly horizontal: 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'center';
  readonly wrap: boolean;
  /** Characters one below the other. */
  readonly stacked?: true;
  /**
   * `@`: what is typed stays text. Numbers are `General`: a format of whole numbers would show
   * 1.5 as 2 and hide what the clerk has to see.
   */
  readonly format: '@' | 'General';
  readonly locked: boolean;
}

const song = { name: '宋体', size: 11 } as const;
const small = { name: '宋体', size: 10 } as const;
const hei = { name: '黑体', size: 11 } as const;

const text: CellLook = {
  font: song,
  border: false,
  horizontal: 'left',
  vertical: 'center',
  wrap: true,
  format: '@',
  locked: true,
};
const printed: CellLook = { ...text, font: small, border: true, horizontal: 'center' };
const figure: CellLook = { ...printed, format: 'General', wrap: false, locked: false };

export const cellLooks: Readonly<Record<StyleName, CellLook>> = {
  title: { ...text, font: { name: '黑体', size: 18 }, horizontal: 'center' },
  guide: { ...text, font: { ...small, color: '44546A' }, vertical: 'top' },
  fieldLabel: { ...printed, font: hei, horizontal: 'left' },
  field: { ...printed, font: song, horizontal: 'left', locked: false },
  numberField: { ...printed, font: song, horizontal: 'left', format: 'General', locked: false },
  liveField: { ...printed, font: song, horizontal: 'left', format: 'General' },
  heading: { ...text, font: { name: '黑体', size: 14 } },
  subheading: { ...text, font: { name: '黑体', size: 12 } },
  paragraph: { ...printed, font: song, horizontal: 'left', vertical: 'top', locked: false },
  band: { ...printed, font: { ...hei, size: 10 }, fill: 'C6D9F1' },
  header: printed,
  note: { ...printed, font: { ...small, color: '44546A' }, horizontal: 'left' },
  label: { ...printed, horizontal: 'left' },
  verticalLabel: { ...printed, wrap: false, stacked: true },
  count: figure,
  signedCount: figure,
  money: figure,
  total: { ...figure, fill: 'EDEDED' },
  // Excel puts a green triangle on a formula that is not locked.
  liveTotal: { ...figure, fill: 'EDEDED', locked: true },
  prose: { ...text, font: { ...song, size: 12 }, vertical: 'top' },
  signature: { ...text, font: { ...song, size: 12 }, horizontal: 'right' },
  figureText: printed,
  hidden: { ...text, font: small, wrap: false, format: 'General' },
};

export interface Highlighting {
  readonly fill: string;
  readonly font?: { readonly bold: true; readonly color: string };
}

export const highlightLooks: Readonly<Record<HighlightLook, Highlighting>> = {
  wrong: { fill: 'FFC7CE', font: { bold: true, color: '9C0006' } },
  doubtful: { fill: 'FFEB9C' },
  shared: { fill: 'FCE4D6' },
  empty: { fill: 'FFFDE7' },
};

const line = { style: 'thin', color: '000000' } as const;
const box = { top: line, right: line, bottom: line, left: line };

/** A style spelled out, whichever way it is told. */
export function looksOf(style: StyleName | Looks): Looks {
  if (typeof style !== 'string') return style;
  const { font, border, format, ...rest } = cellLooks[style];
  const { name, ...type } = font;
  return {
    font: name,
    ...type,
    ...(border && { sides: box }),
    ...(format !== 'General' && { format }),
    ...rest,
  };
}

/** The same of a conditional format. */
export function highlightLooksOf(look: HighlightLook | HighlightLooks): HighlightLooks {
  if (typeof look !== 'string') return look;
  const { fill, font } = highlightLooks[look];
  return { fill, ...font };
}

/** Of every sheet that is printed: margins in inches; `&P` and `&N` are the page and their number. */
export const printedPage = {
  margins: { top: 0.6, right: 0.5, bottom: 0.7, left: 0.5, header: 0.3, footer: 0.3 },
  footer: '第 &P 页 共 &N 页',
} as const;
