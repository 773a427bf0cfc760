/** Where the report stands at a glance, section by section; a click goes there. */
import { sectionStates } from '../../app/section-states';
import { sections } from '../../format/sections';
import type { SectionKey } from '../../report/location';
import type { Checkup } from '../state';
import { useWorking } from '../words';
import './strip.css';

const SIGNS = { done: '✓', look: '!', begun: '…', empty: '○' } as const;

const numberOf = (section: SectionKey): string | undefined =>
  sections.find(({ table, narrative }) => table === section || narrative === section)?.number;

export function Strip({ checkup: { report, problems } }: { readonly checkup: Checkup }) {
  const { words, session } = useWorking();
  const { label, cover, states } = words.pane.strip;
  return (
    <nav aria-label={label}>
      <ol className="pane-strip">
        {sectionStates(report, problems).map(([section, state]) => {
          const number = numberOf(section);
          const said = `${number ? words.summary.sections[section] : cover}：${states[state]}`;
          return (
            <li key={section}>
              <button
                type="button"
                className={`is-${state}`}
                aria-label={said}
                title={said}
                onClick={() => void session.goToSection(section)}
              >
                {number ?? cover} <span aria-hidden="true">{SIGNS[state]}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
