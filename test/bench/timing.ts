import type { Timing } from './section';

export const timingOf = (times: readonly number[]): Timing => {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
  return { median: at(0.5), p95: at(0.95) };
};

/** Runs `work` on every case, `rounds` times after one round to warm up. */
export function timeEach<T>(cases: readonly T[], rounds: number, work: (of: T) => unknown): Timing {
  for (const of of cases) work(of);
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
