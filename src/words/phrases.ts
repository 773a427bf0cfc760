/** The explicit list of phrases: the first that fits says what a number speaks of. */
import type { Phrase, Topic } from './phrase';
import { comparisons, otherMatters } from './phrases/nothing';
import { outcomePhrases } from './phrases/outcomes';
import { proactivePhrases } from './phrases/proactive';
import { applicantPhrases, requestPhrases } from './phrases/requests';
import { reviewPhrases } from './phrases/reviews';

const phrases: readonly Phrase[] = [
  ...comparisons,
  ...reviewPhrases,
  ...applicantPhrases,
  ...outcomePhrases,
  ...otherMatters,
  ...proactivePhrases,
  ...requestPhrases,
];

const kept = new Map<Topic | undefined, readonly Phrase[]>();

/** Those that may speak of what a stretch of text is about, in order; every number asks for them. */
export function phrasesAbout(topic: Topic | undefined): readonly Phrase[] {
  let about = kept.get(topic);
  if (!about) {
    about = phrases.filter(({ topics }) => !topics || (topic !== undefined && topics.includes(topic)));
    kept.set(topic, about);
  }
  return about;
}
