/** 准备: unit, year, kind of body; insert the template. */
import { Button, Field, Input, Select, Text, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Preparation } from '../state';
import { useWorking } from '../words';
import { bodyKindOf, bodyKinds, type BodyKind } from '../../format/bodies';
import { messageSentence } from '../../language/tell';
import { TOTALS, type TotalsMode } from '../../workbook/template/texts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '10px' },
  list: { margin: 0, paddingLeft: '18px' },
});

export function PrepareView() {
  const { state, words, session } = useWorking();
  const { prepare } = words.pane;
  const styles = useStyles();
  if (state.template === 'present') {
    return (
      <>
        <Text>{prepare.present}</Text>
        <Text>
          {state.preparation.agency} {state.preparation.year}
        </Text>
        {state.inserted.length > 0 && (
          <ul className={styles.list}>
            {state.inserted.map((message, i) => (
              <li key={i}>{messageSentence(message, words)}</li>
            ))}
          </ul>
        )}
        <Button appearance="primary" onClick={() => session.show('check')}>
          {prepare.presentNext}
        </Button>
      </>
    );
  }
  return <PrepareForm />;
}

const isYear = (text: string): boolean => /^20\d\d$/.test(text);

function PrepareForm() {
  const { state, words, session } = useWorking();
  const { prepare } = words.pane;
  const styles = useStyles();
  const [agency, setAgency] = useState(state.preparation.agency);
  const [year, setYear] = useState(String(state.preparation.year));
  const [chosen, setKind] = useState<BodyKind>();
  const [totals, setTotals] = useState<TotalsMode>(state.preparation.totals);
  const kind = chosen ?? bodyKindOf(agency);
  const preparation: Preparation = {
    agency: agency.trim(),
    year: Number(year),
    totals,
    ...(kind && { kind }),
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isYear(year)) void session.insertTemplate(preparation);
      }}
    >
      <Text>{prepare.intro}</Text>
      <Field label={prepare.agency} hint={prepare.agencyHint}>
        <Input value={agency} onChange={(_, { value }) => setAgency(value)} />
      </Field>
      <Field label={prepare.year} {...(!isYear(year) && { validationMessage: prepare.yearWrong })}>
        <Input value={year} inputMode="numeric" maxLength={4} onChange={(_, { value }) => setYear(value)} />
      </Field>
      <Field label={prepare.kind}>
        <Select
          value={kind ?? ''}
          onChange={(_, { value }) => setKind((value || undefined) as BodyKind | undefined)}
        >
          <option value="">{prepare.kindUnknown}</option>
          {bodyKinds.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={prepare.totals}>
        <Select value={totals} onChange={(_, { value }) => setTotals(value as TotalsMode)}>
          {Object.entries(TOTALS).map(([mode, name]) => (
            <option key={mode} value={mode}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Button
        appearance="primary"
        type="submit"
        disabled={state.busy !== undefined || state.template === 'unknown'}
      >
        {prepare.insert}
      </Button>
    </form>
  );
}
