/** Beside a field of 一: what the local requirements ask there, and how long 一 is by now. */
import { Text } from '@fluentui/react-components';
import { askedOf, overviewAreas, overviewCount } from '../asked';
import type { Checkup } from '../state';
import { useWorking } from '../words';
import { requirementsEn } from '../../language/requirements/en';
import { requirementsZhCN } from '../../language/requirements/zh-CN';
import { EXPECTED_MARK } from '../../report/settings';

interface Props {
  readonly area: string;
  readonly checkup: Checkup;
}

export function Asked({ id, area, checkup }: Props & { readonly id: string }) {
  const { said, settings, texts } = useRequirements(checkup);
  const { wanted, lacking } = askedOf(area, settings, texts);
  if (wanted.length === 0) return null;
  return (
    <Text size={200} id={id}>
      {said.asked(wanted.join(EXPECTED_MARK))}
      {lacking.length === 0
        ? said.allStated
        : lacking.length < wanted.length && said.lacking(lacking.join(EXPECTED_MARK))}
    </Text>
  );
}

export function CountAsked({ area, checkup }: Props) {
  const { said, settings, texts } = useRequirements(checkup);
  const { overviewLength: most } = settings;
  if (most === undefined || !overviewAreas.includes(area)) return null;
  return <Text size={200}>{said.counted(overviewCount(texts), most)}</Text>;
}

/** With the words as they are written now, whether or not the workbook has them. */
function useRequirements({ report: { settings = {} } }: Checkup) {
  const { state, session } = useWorking();
  return {
    said: state.language === 'en' ? requirementsEn : requirementsZhCN,
    settings,
    texts: overviewAreas.map((area) => session.passages.textOf(area)),
  };
}
