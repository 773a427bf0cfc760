/** What was read of a file chosen as last year's report, and the question where it names another unit. */
import { Button, Field, Input, Radio, RadioGroup, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { FilePicker } from './file-picker';
import { WhatWasRead } from './what-was-read';
import type { LastYearDesk } from '../last-year';
import type { Checkup } from '../state';
import { useWorking } from '../words';
import type { Candidate } from '../../app/last-year/candidate';
import type { LastYearWords } from '../../language/last-year/zh-CN';
import { UNIT_ANSWERS, type UnitAnswer } from '../../report/last-year';
import type { NonEmpty } from '../../report/non-empty';

interface Props {
  readonly desk: LastYearDesk;
  readonly said: LastYearWords;
  readonly checkup: Checkup;
  readonly candidates: NonEmpty<Candidate>;
}

export function LastYearChosen({ desk, said, checkup, candidates }: Props) {
  const { state } = useWorking();
  const [answer, setAnswer] = useState<UnitAnswer>();
  const [reason, setReason] = useState('');
  const [first, another] = candidates;
  const asks = another !== undefined || !first.ours;
  const waiting = state.busy !== undefined || (asks && answer === undefined);
  return (
    <>
      {candidates.map((candidate, i) => (
        <WhatWasRead key={i} candidate={candidate} said={said} year={checkup.report.year} />
      ))}
      {asks && (
        <Question
          {...{ said, answer, reason, setReason }}
          asked={questionOf(first, checkup, said)}
          setAnswer={setAnswer}
          only={another !== undefined}
        />
      )}
      <div className="pane-bar">
        <Button
          appearance="primary"
          disabled={waiting}
          onClick={() => void desk.adopt(asks && answer ? { answer, reason: reason.trim() } : undefined)}
        >
          {said.adopt}
        </Button>
        {(first.ours || answer === 'merged') && (
          <FilePicker label={said.add} choose={(file) => void desk.choose(file, candidates)} />
        )}
        <FilePicker label={said.another} choose={(file) => void desk.choose(file)} />
        <Button onClick={() => desk.forget()}>{said.forget}</Button>
      </div>
    </>
  );
}

const questionOf = ({ report: { agency } }: Candidate, { report }: Checkup, said: LastYearWords): string =>
  agency === '' ? said.questionUnread(report.agency) : said.question(agency, report.agency);

interface QuestionProps {
  readonly said: LastYearWords;
  readonly asked: string;
  readonly answer: UnitAnswer | undefined;
  readonly setAnswer: (answer: UnitAnswer) => void;
  readonly reason: string;
  readonly setReason: (reason: string) => void;
  /** Several were chosen: that is one answer only. */
  readonly only: boolean;
}

function Question({ said, asked, answer, setAnswer, reason, setReason, only }: QuestionProps) {
  return (
    <div className="pane-card is-question">
      <Field label={asked}>
        <RadioGroup value={answer ?? ''} onChange={(_, { value }) => setAnswer(value as UnitAnswer)}>
          {UNIT_ANSWERS.filter((each) => !only || each === 'merged').map((each) => (
            <Radio key={each} value={each} label={said.answers[each]} />
          ))}
        </RadioGroup>
      </Field>
      <Text size={200}>{said.wrongFile}</Text>
      <Field label={said.reason}>
        <Input
          value={reason}
          placeholder={said.reasonExample}
          maxLength={200}
          onChange={(_, { value }) => setReason(value)}
        />
      </Field>
    </div>
  );
}
