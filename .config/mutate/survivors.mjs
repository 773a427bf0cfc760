// The mutants that no test notices, printed when they are found – a run that is broken off has said
// something –, and the score.
import { PluginKind, declareFactoryPlugin } from '@stryker-mutator/api/plugin';
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { NOT_IN_SAMPLE } from './sample.mjs';

const DETECTED = ['Killed', 'Timeout'];
const UNDETECTED = ['Survived', 'NoCoverage'];

/** On one line, and not longer than one. */
const short = (text) => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 90 ? `${line.slice(0, 89)}…` : line;
};

function original({ fileName, location: { start, end } }) {
  const lines = readFileSync(fileName, 'utf8')
    .split('\n')
    .slice(start.line - 1, end.line);
  lines[lines.length - 1] = lines.at(-1).slice(0, start.line === end.line ? end.column - 1 : end.column);
  lines[0] = lines[0].slice(start.column - 1);
  return lines.join(' ');
}

const shown = (mutant) => {
  const place = `${relative('.', mutant.fileName)}:${mutant.location.start.line}`;
  const reached = mutant.status === 'NoCoverage' ? ' (no test comes here)' : '';
  return `  ${place}${reached}\n    − ${short(original(mutant))}\n    + ${short(mutant.replacement)}`;
};

const reporter = () => ({
  onMutantTested(mutant) {
    if (UNDETECTED.includes(mutant.status)) console.log(shown(mutant));
  },
});
reporter.inject = [];

export const strykerPlugins = [declareFactoryPlugin(PluginKind.Reporter, 'survivors', reporter)];

/**
 * The score of a room or of a part of one, as a line.
 * @param minutes by the clock
 */
export function scoreOf(name, mutants, minutes) {
  const count = (statuses) => mutants.filter(({ status }) => statuses.includes(status)).length;
  const [dead, alive] = [count(DETECTED), count(UNDETECTED)];
  const tested = dead + alive;
  const score = tested === 0 ? 100 : (100 * dead) / tested;
  const others = mutants.filter(({ statusReason }) => statusReason === NOT_IN_SAMPLE).length;
  const all = tested + others;
  const share = `${((100 * tested) / all).toFixed(0)} %`;
  const sampled = others > 0 ? `; a sample, ${share} of the room's ${all} (--share 1: all of them)` : '';
  return `${name}: ${score.toFixed(1)} % of ${tested} mutants killed, ${alive} survived, ${minutes.toFixed(1)} minutes${sampled}`;
}
