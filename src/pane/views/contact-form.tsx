/** Contact details of last year: those that are ticked are written; what would be changed is shown. */
import { Button, Checkbox, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { LastYearDesk } from '../last-year';
import { useWorking } from '../words';
import type { ContactOffer } from '../../app/last-year/offers';
import type { LastYearWords } from '../../language/last-year/zh-CN';
import { PROFILE_MEANINGS } from '../../report/profile-json';

interface Props {
  readonly offers: readonly ContactOffer[];
  readonly said: LastYearWords;
  readonly desk: LastYearDesk;
}

export function ContactForm({ offers, said, desk }: Props) {
  const { words, state } = useWorking();
  const { check } = words.pane;
  const [ticked, setTicked] = useState<readonly string[]>(
    offers.filter(({ from }) => from === '').map(({ field }) => field),
  );
  const chosen = offers.filter(({ field }) => ticked.includes(field));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void desk.writeContact(chosen);
      }}
    >
      <fieldset className="pane-card is-blank">
        <legend>{said.contact}</legend>
        <Text size={200}>{said.contactHint}</Text>
        {offers.map(({ field, from, to }) => (
          <Checkbox
            key={field}
            label={check.change(PROFILE_MEANINGS[field], from || check.blank, to)}
            checked={ticked.includes(field)}
            onChange={(_, { checked }) =>
              setTicked(checked === true ? [...ticked, field] : ticked.filter((each) => each !== field))
            }
          />
        ))}
        <div className="pane-bar">
          <Button type="submit" disabled={chosen.length === 0 || state.busy !== undefined}>
            {said.write(chosen.length)}
          </Button>
        </div>
      </fieldset>
    </form>
  );
}
