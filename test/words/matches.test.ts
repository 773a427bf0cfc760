import { matchesOf } from '../../src/words/matches';

test.each<[RegExp, string, number[]]>([
  [/复议/g, '复议与诉讼，再复议', [0, 7]],
  [/复议/g, '诉讼', []],
  [/复议|诉讼/g, '诉讼复议', [0, 2]],
  // One that would find the same place for ever.
  [/复议/, '复议与诉讼，再复议', [0]],
  [/\d*/g, '复议3件', [0]],
])('%s stands in %s at %j', (pattern, text, places) => {
  const found = () => matchesOf(pattern, text).map(({ index }) => index);
  expect([found(), found()]).toEqual([places, places]);
});
