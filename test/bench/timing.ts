import type { Timing } from './section';

export const timingOf = (times: readonly number[]): Timing => {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)]!;
  return { median: at(0.5), p95: at(0.95) };
};

/** Times `work` on every case, each `rounds` times, in milliseconds. */
export function timeEach<T>(
  cases: readonly T[],
  rounds: number,
  work: (of: T) => unknown,
): Timing & { readonly unit: 'ms' } {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const of of cases) {
      const start = performance.now();
      work(of);
      times.push(performance.now() - start);
    }
  }
  return { ...timingOf(times), unit: 'ms' };
}
