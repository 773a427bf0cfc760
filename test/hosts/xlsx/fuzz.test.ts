/** A sample of what the benchmark does with 100,000 damaged files. */
import { acts, fuzz, type Case } from './fuzz';

const CASES = 100;

test.each(acts)(
  '%s: refused by a Fault, or nothing is changed or lost without a word',
  async (act) => {
    const cases: Case[] = [];
    for await (const each of fuzz(act, CASES)) cases.push(each);
    expect(cases.filter(({ wrong }) => wrong !== undefined)).toEqual([]);
    // Neither all nor none: the damage reaches what is read.
    const taken = cases.filter(({ refused }) => refused === undefined).length;
    expect(taken).toBeGreaterThan(0);
    expect(taken).toBeLessThan(CASES);
  },
  120_000,
);
