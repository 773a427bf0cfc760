import { newXlsx } from '../../src/workbook/hosts/xlsx/open-xlsx';
import { hostContract } from './contract';
describe('xlsx contract', () => hostContract(async () => { const host = newXlsx(); return { host, whole: async () => Buffer.from(host.bytes()).toString('base64'), close: async () => {} }; }));
