/** 本地要求: what is asked beyond the format, from a file or an example; fields that the workbook lacks. */
import { Button, Text } from '@fluentui/react-components';
import { useState, useSyncExternalStore } from 'react';
import { FilePicker } from './file-picker';
import { requirementLines } from '../asked';
import { handedOver } from '../handed-over';
import { lacksSettings, requirementsDesk, type Offered, type RequirementsDesk } from '../requirements';
import { download } from '../save';
import type { Checkup } from '../state';
import { useWorking } from '../words';
import { requirementsEn } from '../../language/requirements/en';
import { requirementsZhCN, type RequirementsWords } from '../../language/requirements/zh-CN';
import type { Settings } from '../../report/settings';

export default function RequirementsSection() {
  const { state, session } = useWorking();
  const desk = requirementsDesk(session.workplace);
  const { offered } = useSyncExternalStore(desk.store.subscribe, desk.store.get);
  const said = state.language === 'en' ? requirementsEn : requirementsZhCN;
  const { checkup } = state;
  if (!checkup) return null;
  const { settings } = checkup.report;
  const parts = { desk, said, checkup };
  return (
    <section className="pane-form" aria-labelledby="requirements">
      <h2 id="requirements" className="pane-section">
        {said.title}
      </h2>
      {offered ? (
        <Looked {...parts} offered={offered} />
      ) : (
        <>
          {settings ? <InUse said={said} settings={settings} /> : <Text>{said.intro}</Text>}
          <div className="pane-bar">
            <FilePicker
              label={settings ? said.another : said.choose}
              accept=".json"
              choose={(file) => void desk.choose(file)}
            />
            <Button onClick={() => void desk.showExample()}>{said.example}</Button>
          </div>
          <Missing {...parts} />
        </>
      )}
    </section>
  );
}

interface Parts {
  readonly desk: RequirementsDesk;
  readonly said: RequirementsWords;
  readonly checkup: Checkup;
}

/** What was read, before it is used. */
function Looked({ desk, said, checkup, offered }: Parts & { readonly offered: Offered }) {
  const { state } = useWorking();
  return (
    <>
      <Lines title={said.offered} settings={offered.settings} said={said} />
      {offered.isExample && <Text>{said.exampleNote}</Text>}
      {checkup.report.settings && <Text>{said.replaces}</Text>}
      {lacksSettings(checkup.missing) && <Text>{said.addsSheet}</Text>}
      <div className="pane-bar">
        <Button appearance="primary" disabled={state.busy !== undefined} onClick={() => void desk.adopt()}>
          {said.adopt}
        </Button>
        <Button onClick={() => desk.forget()}>{said.forget}</Button>
      </div>
    </>
  );
}

function InUse({ said, settings }: { readonly said: RequirementsWords; readonly settings: Settings }) {
  const working = useWorking();
  const [started, setStarted] = useState(false);
  const save = async () => {
    const { requirementsText } = await import('../../app/requirements/read-requirements');
    download({ name: said.fileName, type: 'application/json', content: requirementsText(settings) });
    setStarted(true);
  };
  return (
    <>
      <Lines title={said.now} settings={settings} said={said} />
      <div className="pane-bar">
        <Button onClick={() => void save()}>{said.save}</Button>
        <Text size={200}>{said.saveHint}</Text>
      </div>
      <Text role="status">{started && handedOver(working, said.fileName)}</Text>
    </>
  );
}

interface LinesProps {
  readonly title: string;
  readonly settings: Settings;
  readonly said: RequirementsWords;
}

function Lines({ title, settings, said }: LinesProps) {
  return (
    <>
      <Text>{title}</Text>
      <ul className="pane-list">
        {requirementLines(settings, said).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

/** Of an earlier version's workbook, or deleted: nothing that was typed moves. */
function Missing({ desk, said, checkup }: Parts) {
  const { state } = useWorking();
  const count = checkup.missing.length;
  if (count === 0) return null;
  return (
    <div className="pane-card is-blank">
      <Text>{said.missing(count)}</Text>
      <div className="pane-bar">
        <Button disabled={state.busy !== undefined} onClick={() => void desk.addFields()}>
          {said.add}
        </Button>
      </div>
    </div>
  );
}
