/** 准备: unit, year, kind of body; insert the template. */
import { Button, Field, Input, Select, Text } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { Preparation } from '../state';
import { useWorking } from '../words';
import { bodyKindOf, bodyKinds, type BodyKind } from '../../format/bodies';
import { messageSentence } from '../../language/tell';
import type { TotalsMode } from '../../workbook/cover';

const LastYearSection = lazy(() => import('./last-year'));
const RequirementsSection = lazy(() => import('./requirements'));

export function PrepareView() {
  const { state, words, session } = useWorking();
  const { prepare } = words.pane;
  if (state.template === 'present') {
    return (
      <>
        <Text>{prepare.present}</Text>
        <Text>
          {state.preparation.agency} {state.preparation.year}
        </Text>
        {state.inserted.length > 0 && (
          <ul className="pane-list">
            {state.inserted.map((message, i) => (
              <li key={i}>{messageSentence(message, words)}</li>
            ))}
          </ul>
        )}
        <Button appearance="primary" onClick={() => session.show('check')}>
          {prepare.presentNext}
        </Button>
        <Suspense fallback={null}>
          <LastYearSection />
          <RequirementsSection />
        </Suspense>
      </>
    );
  }
  return <PrepareForm />;
}

const isYear = (text: string): boolean => /^20\d\d$/.test(text);

function PrepareForm() {
  const { state, words, session } = useWorking();
  const { prepare } = words.pane;
  const [agency, setAgency] = useState(state.preparation.agency);
  const [year, setYear] = useState(String(state.preparation.year));
  const [chosen, setKind] = useState<BodyKind | ''>();
  const [totals, setTotals] = useState<TotalsMode>(state.preparation.totals);
  // As the name suggests, until something is chosen – that it is not known, perhaps.
  const kind = chosen ?? bodyKindOf(agency) ?? '';
  const waiting = state.busy !== undefined;
  const preparation: Preparation = {
    agency: agency.trim(),
    year: Number(year),
    totals,
    ...(kind && { kind }),
  };
  return (
    <form
      className="pane-form"
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
      <Choice
        label={prepare.kind}
        value={kind}
        options={[['', prepare.kindUnknown], ...bodyKinds.map(({ key, name }) => [key, name] as const)]}
        choose={(value) => setKind(value as BodyKind | '')}
      />
      <Choice
        label={prepare.totals}
        value={totals}
        options={Object.entries(prepare.totalsModes)}
        choose={(value) => setTotals(value as TotalsMode)}
      />
      <Button appearance="primary" type="submit" disabled={waiting}>
        {prepare.insert}
      </Button>
    </form>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly choose: (value: string) => void;
}

function Choice({ label, value, options, choose }: ChoiceProps) {
  return (
    <Field label={label}>
      <Select value={value} onChange={(_, chosen) => choose(chosen.value)}>
        {options.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
