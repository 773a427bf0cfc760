/** Leads from the preview to the workbook. */
import type { Lead } from './preview-body';
import type { Session } from '../session';
import { coverName } from '../../workbook/cover';

export const leadTo =
  (session: Session): Lead =>
  (place) => {
    const { take, host } = session.workplace;
    if ('field' in place)
      void take({}, () => host.reveal({ area: coverName(place.field), row: 0, column: 0 }));
    else void session.goToPlace(place);
  };
