/** A sample of the fuzzer: whatever happens to a file, it is read, or refused in a sentence; never half, in silence. */
import { bytesOf, distinctReport, page } from './page';
import { mutated, mutatedPart, randomly, reencoded } from './mutate';
import { makeWorkbook } from '../../src/app/make-workbook';
import { openSource } from '../../src/app/open-source';
import { writeReport } from '../../src/app/write-report';
import { editions } from '../../src/format/editions';
import { faultSentence, messageSentence } from '../../src/language/tell';
import { zhCN } from '../../src/language/zh-CN';
import { Fault } from '../../src/report/result';

const CASES = 50;

/** What is wrong with how a file was taken; empty where nothing is. */
async function wrongWith(name: string, bytes: Uint8Array): Promise<string> {
  try {
    const { report, messages } = await openSource(name, bytes);
    for (const message of messages) messageSentence(message, zhCN);
    const wanted = editions[report.edition].cells.length;
    return report.cells.size < wanted && messages.length === 0
      ? `${wanted - report.cells.size} figures lost`
      : '';
  } catch (cause) {
    if (!(cause instanceof Fault)) return String(cause instanceof Error ? cause.stack : cause);
    return faultSentence(cause, zhCN) === undefined ? `no sentence for ${cause.code}` : '';
  }
}

type Make = () => Promise<Uint8Array>;
type Spoil = (bytes: Uint8Array, random: (n: number) => number) => Uint8Array;
const report = distinctReport();
const html: Make = async () => bytesOf(await page(report));
const docx: Make = async () => (await writeReport(report)).docx;
const xlsx: Make = async () => (await makeWorkbook(report, { totals: 'typed' })).bytes();

test.each<[string, Make, Spoil]>([
  ['a.html', html, mutated],
  ['b.html', html, (bytes, random) => reencoded(mutated(bytes, random))],
  ['a.docx', docx, mutated],
  ['b.docx', docx, (bytes, random) => mutatedPart(bytes, 'word/document.xml', random)],
  ['c.docx', docx, (bytes, random) => mutatedPart(bytes, 'word/styles.xml', random)],
  ['a.xlsx', xlsx, mutated],
  ['b.xlsx', xlsx, (bytes, random) => mutatedPart(bytes, 'xl/workbook.xml', random)],
])('%s', async (name, make, spoil) => {
  const whole = await make();
  const wrong: string[] = [];
  for (let seed = 1; seed <= CASES; seed++) {
    const said = await wrongWith(name, spoil(whole, randomly(seed)));
    if (said !== '') wrong.push(`${seed}: ${said}`);
  }
  expect(wrong).toEqual([]);
});
