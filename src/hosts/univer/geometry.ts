/** Places and sizes as Univer counts them, and the reverse. */
import type { IRange } from '@univerjs/core';
import type { Rectangle } from '../../ooxml/sheet/reference';

/** Pixels of a character's width, of a cell's margins, and of a point. */
const PER_CHARACTER = 7;
const MARGINS = 5;
const PER_POINT = 96 / 72;

export const widthOf = (characters: number): number => Math.floor(characters * PER_CHARACTER + MARGINS);
export const heightOf = (points: number): number => Math.round(points * PER_POINT);

export const charactersOf = (width: number): number =>
  Math.round(((width - MARGINS) / PER_CHARACTER) * 10) / 10;
export const pointsOf = (height: number): number => Math.round((height / PER_POINT) * 4) / 4;

export const rangeOf = ({ top, left, bottom, right }: Rectangle): IRange => ({
  startRow: top,
  startColumn: left,
  endRow: bottom,
  endColumn: right,
});

type Range = Pick<IRange, 'startRow' | 'startColumn' | 'endRow' | 'endColumn'>;

export const rectangleOf = ({ startRow, startColumn, endRow, endColumn }: Range): Rectangle => ({
  top: startRow,
  left: startColumn,
  bottom: endRow,
  right: endColumn,
});
