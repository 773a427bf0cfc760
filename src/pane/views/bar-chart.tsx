/**
 * Two years as pairs of bars: an outline for last year, filled for this one, so that grey and forced colours
 * tell them apart. Those who cannot see it have the table beside it. Two dozen rectangles need no library.
 */
import type { Bar } from '../../app/comparison/bars';

interface Props {
  readonly title: string;
  readonly bars: readonly Bar[];
  /** What the two years are called. */
  readonly years: { readonly last: string; readonly now: string };
}

/** Units of the drawing, which is as wide as the pane lets it be; a character of the labels is 12 high. */
const WIDTH = 300;
const ROW = 46;
const BAR = 11;
const LEGEND = 22;
/** Room for a figure at the end of the longest bar. */
const FIGURE = 64;

export function BarChart({ title, bars, years }: Props) {
  const most = Math.max(1, ...bars.flatMap(({ last, now }) => [last ?? 0, now ?? 0]));
  const long = (value: number): number => (Math.max(0, value) / most) * (WIDTH - FIGURE);
  return (
    <svg
      className="comparison-chart"
      role="img"
      aria-label={title}
      viewBox={`0 0 ${WIDTH} ${LEGEND + bars.length * ROW}`}
    >
      <Legend years={years} />
      {bars.map(({ label, last, now }, i) => (
        <g key={label} transform={`translate(0 ${LEGEND + i * ROW})`}>
          <text y={12}>{label}</text>
          <OneBar y={17} value={last} long={long} filled={false} />
          <OneBar y={18 + BAR} value={now} long={long} filled />
        </g>
      ))}
    </svg>
  );
}

function Legend({ years }: Pick<Props, 'years'>) {
  return (
    <g>
      <Rectangle x={0} y={3} width={BAR} filled={false} />
      <text x={16} y={13}>
        {years.last}
      </text>
      <Rectangle x={100} y={3} width={BAR} filled />
      <text x={116} y={13}>
        {years.now}
      </text>
    </g>
  );
}

interface BarProps {
  readonly y: number;
  /** Null: not known; there is no bar, not even one of 0. */
  readonly value: number | null;
  readonly long: (value: number) => number;
  readonly filled: boolean;
}

const OneBar = ({ y, value, long, filled }: BarProps) => (
  <>
    {value !== null && <Rectangle x={0} y={y} width={long(value)} filled={filled} />}
    <text x={(value === null ? 0 : long(value)) + 4} y={y + BAR - 1}>
      {value ?? '—'}
    </text>
  </>
);

interface RectangleProps extends Pick<BarProps, 'y' | 'filled'> {
  readonly x: number;
  readonly width: number;
}

const Rectangle = ({ x, y, width, filled }: RectangleProps) => (
  <rect x={x + 0.5} y={y} width={width} height={BAR - 2} className={filled ? 'is-now' : 'is-last'} />
);
