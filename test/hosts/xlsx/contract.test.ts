import { strFromU8, unzipSync } from 'fflate';
import { hostContract } from '../contract';
import { newXlsx } from '../../../src/hosts/xlsx/open-xlsx';

describe('a workbook in a file: the contract of the port', () => {
  hostContract(async () => {
    const host = newXlsx();
    const whole = async () =>
      Object.entries(unzipSync(host.bytes()))
        .map(([name, part]) => `${name}\n${strFromU8(part)}`)
        .sort()
        .join('\n');
    return { host, whole, close: () => Promise.resolve() };
  });
});
