/** 上一年度报告: what is kept, or what was chosen and what was read of it. Loaded with the view it stands in. */
import { Text } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { LastYearChosen } from './last-year-chosen';
import { LastYearKept } from './last-year-kept';
import { FilePicker } from './file-picker';
import { lastYearDesk } from '../last-year';
import { useWorking } from '../words';
import { lastYearEn } from '../../language/last-year/en';
import { lastYearZhCN } from '../../language/last-year/zh-CN';
import { isNonEmpty } from '../../report/non-empty';

export default function LastYearSection() {
  const { state, session } = useWorking();
  const desk = lastYearDesk(session.workplace);
  const { candidates } = useSyncExternalStore(desk.store.subscribe, desk.store.get);
  const said = state.language === 'en' ? lastYearEn : lastYearZhCN;
  const { checkup } = state;
  if (!checkup) return null;
  const parts = { desk, said, checkup };
  return (
    <section className="pane-form" aria-labelledby="last-year">
      <h2 id="last-year" className="pane-section">
        {said.title}
      </h2>
      {isNonEmpty(candidates) ? (
        <LastYearChosen {...parts} candidates={candidates} />
      ) : checkup.previous ? (
        <LastYearKept {...parts} previous={checkup.previous} />
      ) : (
        <>
          <Text>{said.intro}</Text>
          <Text size={200}>{said.kinds}</Text>
          <div className="pane-bar">
            <FilePicker label={said.choose} choose={(file) => void desk.choose(file)} />
          </div>
        </>
      )}
    </section>
  );
}
