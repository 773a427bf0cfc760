import type { Row } from './section';

type Timing = Pick<Row, 'median' | 'p95' | 'unit'>;

const timingOf = (times: readonly number[]): Timing => {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)]!;
  return { median: at(0.5), p95: at(0.95), unit: 'ms' };
};

/** Times `work` on every case, each `rounds` times. */
export function timeEach<T>(cases: readonly T[], rounds: number, work: (of: T) => unknown): Timing {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const of of cases) {
      const start = performance.now();
      work(of);
      times.push(performance.now() - start);
    }
  }
  return timingOf(times);
}
