/**
 * GB/T 9704—2012 《党政机关公文格式》 in Word's units: lengths in twips (1/20 pt), type sizes in half
 * points. Values marked * are not in the standard but usual where it is kept.
 */

export interface Page {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  /** What text may fill. */
  readonly text: { readonly width: number; readonly height: number };
}

const withText = (page: Omit<Page, 'text'>): Page => ({
  ...page,
  text: {
    width: page.width - page.left - page.right,
    height: page.height - page.top - page.bottom,
  },
});

/** A4; 天头 37 mm, 订口 28 mm, 版心 156 × 225 mm (5.2.1). */
export const portrait = withText({
  width: 11906,
  height: 16838,
  top: 2098,
  left: 1588,
  right: 1474,
  bottom: 1984,
});

/** The same paper turned clockwise: the head of a table is where the left edge was (7.4). */
export const landscape = withText({
  width: portrait.height,
  height: portrait.width,
  top: portrait.left,
  right: portrait.top,
  bottom: portrait.right,
  left: portrait.bottom,
});

/** 2号, 3号, 4号, 五号*. */
export const size = { title: 44, body: 32, pageNumber: 28, table: 21, note: 20 } as const;

/** A 3号 character, and how many of them make a line (5.2.3). */
export const CHARACTER = size.body * 10;
export const LINE_CHARACTERS = 28;

/** Exact 28 pt*: 22 lines on a page (5.2.3). */
export const LINE = 560;
/** Where lines must give way (7.3.5.4): 23 and 24 lines on a page. */
export const CLOSER_LINES = [554, 531] as const;
export const TITLE_LINE = 700;
export const TABLE_LINE = 280;
/** Of a note under a table. */
export const NOTE_LINE = 320;

/**
 * 28 characters of 16 pt are 448 pt, 版心 is 442: each gives up a quarter point*. In twips.
 */
export const CHARACTER_SPACING = -5;

/** How many 2号 characters a line of the title takes. */
export const TITLE_WIDTH = 20;

export const FOOTER_LINE = 320;
/** 一字线 7 mm below 版心 (7.5): the middle of a 16 pt line, measured from the paper's lower edge. */
export const footerOf = ({ bottom }: Page): number => bottom - 397 - FOOTER_LINE / 2;

/** A header is in the middle of 天头*. */
export const HEADER = 851;

/** 小标宋, 黑体, 楷体, 仿宋 as installed in offices; `standIns` where they are not. */
export const typeface = {
  title: '方正小标宋简体',
  heading: '黑体',
  subheading: '楷体_GB2312',
  body: '仿宋_GB2312',
  table: '宋体',
  latin: 'Times New Roman',
} as const;

/** On Linux, where browsers otherwise take one character from one typeface and the next from another. */
export const SONG = 'Noto Serif CJK SC';
export const HEI = 'Noto Sans CJK SC';

/** What stands in for a Chinese typeface, in order of preference: names on Windows, in WPS, on macOS, on Linux. */
export const standIns: ReadonlyMap<string, readonly string[]> = new Map([
  [typeface.title, ['方正小标宋_GBK', 'FZXiaoBiaoSong-B05S', '小标宋', 'SimSun', 'STSong', SONG]],
  [typeface.heading, ['SimHei', '方正黑体_GBK', 'STHeiti', HEI]],
  [typeface.subheading, ['楷体', 'KaiTi', '方正楷体_GBK', 'STKaiti', SONG]],
  [typeface.body, ['仿宋', 'FangSong', '方正仿宋_GBK', 'STFangsong', SONG]],
  [typeface.table, ['SimSun', 'STSong', SONG]],
]);

/** Cell text to cell border, left and right together; above and below together. */
export const CELL_PADDING = 50;
export const ROW_PADDING = 40;
/** What a label is further in from its left border. */
export const LABEL_INDENT = 40;
/** Half a point, in eighths. */
export const BORDER = 4;
/** 第二十条第（X）项, as in the official blank template. */
export const BAND_FILL = 'C6D9F1';
