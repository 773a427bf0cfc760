import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

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

const byPlace = (a, b) =>
  a.fileName.localeCompare(b.fileName) || a.location.start.line - b.location.start.line;

/** Prints the survivors of a room and its score, which is returned as a line. */
export function printed(room, mutants) {
  const of = (statuses) => mutants.filter(({ status }) => statuses.includes(status));
  const [dead, alive] = [of(DETECTED), of(UNDETECTED).sort(byPlace)];
  const tested = dead.length + alive.length;
  const score = tested === 0 ? 100 : (100 * dead.length) / tested;
  const sampled = tested < mutants.length ? `, a sample of ${mutants.length}` : '';
  console.log(`\n${room}: ${alive.length} survived\n${alive.map(shown).join('\n')}`);
  return `${room}: ${score.toFixed(1)} % of ${tested} mutants killed${sampled}`;
}
