/** 正文: the words of 一, 五 and 六, written here as well as in their sheets. */
import { Text } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { Confirm, type Proposal } from './confirm';
import { NotChecked } from './not-checked';
import { PassageField } from './passage-field';
import { Strip } from './strip';
import type { Session } from '../session';
import { useWorking } from '../words';
import { guidanceIn } from '../../app/template-of';
import { aspectHeading, aspects, type NarrativeKey } from '../../format/sections';
import type { Language } from '../../language/zh-CN';
import { areaNames } from '../../workbook/layout';
import './words-view.css';

interface FieldOf {
  readonly area: string;
  readonly label: string;
  readonly guide: string;
  /** The section's heading names it already. */
  readonly headed?: boolean;
}

export default function WordsView() {
  const { state, words, session } = useWorking();
  const [proposal, setProposal] = useState<Proposal>();
  const { checkup, writing } = state;
  useUnwritten(session);
  useEffect(() => {
    const there = writing && document.getElementById(`words-${writing}`);
    if (!there) return;
    there.scrollIntoView();
    // The button that led here is gone, and keys would be typed into nothing.
    there.closest('section')?.querySelector('textarea')?.focus({ preventScroll: true });
  }, [writing]);
  if (!checkup) return <NotChecked />;
  return (
    <>
      <Strip checkup={checkup} />
      <Text size={200}>{words.pane.writing.intro}</Text>
      {proposal && <Confirm proposal={proposal} close={() => setProposal(undefined)} />}
      {SECTIONS.map((section) => (
        <section key={section} aria-labelledby={`words-${section}`}>
          <h2 id={`words-${section}`} className="pane-section">
            {words.summary.sections[section]}
          </h2>
          {fieldsOf(section, words).map((field) => (
            <PassageField key={field.area} {...field} checkup={checkup} propose={setProposal} />
          ))}
        </section>
      ))}
    </>
  );
}

const SECTIONS: readonly NarrativeKey[] = ['overview', 'problems', 'other'];

/** What is not written yet is written when the clerk goes elsewhere. */
function useUnwritten(session: Session): void {
  useEffect(() => {
    const flush = () => void session.passages.flush();
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [session]);
}

function fieldsOf(section: NarrativeKey, { id, summary }: Language): FieldOf[] {
  const guide = guidanceIn(id);
  if (section === 'problems')
    return [
      {
        area: areaNames.problems,
        label: summary.sections.problems,
        guide: guide.problemsGuide,
        headed: true,
      },
    ];
  if (section === 'other')
    return [{ area: areaNames.other, label: summary.sections.other, guide: guide.otherGuide, headed: true }];
  return [
    { area: areaNames.overview, label: guide.wholeOverview, guide: guide.overviewGuide },
    ...aspects.map(({ key, heading }, i) => ({
      area: areaNames.aspect(key),
      label: aspectHeading(i, heading),
      guide: guide.aspectGuide[key],
    })),
  ];
}
