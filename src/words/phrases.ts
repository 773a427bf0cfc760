/** The explicit list of phrases: the first that fits says what a number speaks of. */
import type { Phrase } from './phrase';
import { comparisons, otherMatters } from './phrases/nothing';
import { outcomePhrases } from './phrases/outcomes';
import { proactivePhrases } from './phrases/proactive';
import { applicantPhrases, requestPhrases } from './phrases/requests';
import { reviewPhrases } from './phrases/reviews';

export const phrases: readonly Phrase[] = [
  ...comparisons,
  ...reviewPhrases,
  ...applicantPhrases,
  ...outcomePhrases,
  ...otherMatters,
  ...proactivePhrases,
  ...requestPhrases,
];
