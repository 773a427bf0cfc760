/** Quantities and the phrases that name them go together: neither is there without the other. */
import { phrasesAbout } from '../../src/words/phrases';
import type { Topic } from '../../src/words/phrase';
import { quantities } from '../../src/words/quantities';

const topics: Readonly<Record<Topic, true>> = {
  requests: true,
  reconsideration: true,
  litigation: true,
  directLitigation: true,
  litigationAfterReconsideration: true,
  reviews: true,
  rules: true,
  normativeDocuments: true,
  elsewhere: true,
};

/** By the topic where the phrase leaves it to that. */
const named = new Set(
  (Object.keys(topics) as Topic[]).flatMap((topic) =>
    phrasesAbout(topic).flatMap(({ of }) => (of === undefined ? [] : [of.replace('…', topic)])),
  ),
);

test('what a phrase names is a quantity', () => {
  expect([...named].filter((quantity) => !(quantity in quantities))).toEqual([]);
});

test('every quantity is named by a phrase', () => {
  expect(Object.keys(quantities).filter((quantity) => !named.has(quantity))).toEqual([]);
});
