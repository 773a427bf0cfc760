/** The whole job on the sample: template, filled, checked, marked, written out. */
import { join } from 'node:path';
import clean from '../../assets/sample/report.json' with { type: 'json' };
import mistaken from '../../assets/sample/report-with-mistakes.json' with { type: 'json' };
import * as commands from './commands';
import type { ExitCode, Terminal } from './commands';
import { writeAndTell } from './write';
import { exampleRequirements } from '../app/requirements/example';
import { requirementsText } from '../app/requirements/read-requirements';
import { toJson, fromJson } from '../report/json';

/** Exit code 0: the sample's mistakes are meant to be found. */
export async function sample(directory: string, terminal: Terminal): Promise<ExitCode> {
  const { out } = terminal;
  const words = terminal.language.cli.sample;
  const { year, agency } = clean;
  const path = (name: string) => join(directory, name);
  const source = path('sample.json');
  const mistakes = path('sample-with-mistakes.json');
  const inputs = [
    { path: source, content: json(clean) },
    { path: mistakes, content: json(mistaken) },
    { path: path(words.requirements), content: requirementsText(exampleRequirements()) },
  ];
  writeAndTell(inputs, terminal);
  await commands.template(path('1-空白模板.xlsx'), { year, agency }, terminal);
  out(`\n—— ${words.clean} ——`);
  await commands.importReport(source, path('2-填好.xlsx'), terminal);
  await commands.check([path('2-填好.xlsx')], {}, terminal);
  await commands.report(path('2-填好.xlsx'), directory, { slip: true }, terminal);
  out(`\n—— ${words.mistakes} ——`);
  await commands.importReport(mistakes, path('3-有错误.xlsx'), terminal);
  await commands.check([path('3-有错误.xlsx')], { marked: path('4-标出错误.xlsx') }, terminal);
  out(`\n${words.next}`);
  return 0;
}

const json = (report: unknown): string => `${JSON.stringify(toJson(fromJson(report)), null, 1)}\n`;
