/** What a workbook is refused for. */
import { Fault } from '../../../src/report/result';
import { openXlsx } from '../../../src/hosts/xlsx/open-xlsx';

const faultOf = async (bytes: Uint8Array): Promise<Fault | undefined> => {
  try {
    await openXlsx(bytes).read(['nb_requests', 'nb_proactive', 'nb_review']);
    return undefined;
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
};

/** The fault and what it names, or `read`. */
export const refusal = async (bytes: Uint8Array): Promise<string> => {
  const fault = await faultOf(bytes);
  return fault
    ? `${fault.code} ${fault.values['reason'] ?? fault.values['what'] ?? fault.values['kind'] ?? ''}`.trim()
    : 'read';
};
