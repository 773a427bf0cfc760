/** Files that are large for what they say: each is decided on within the time and the memory promised. */
import { checkAlone } from '../../cli/alone';
import { heavyFiles, MOST_MEGABYTES, MOST_MILLISECONDS } from '../../cli/heavy';
import { heavyPublished } from '../../cli/heavy-published';
import type { Line } from '../section';

export const title = '检查又大又怪的文件 / check files that are large for what they say';

export async function run(): Promise<Line[]> {
  const lines: Line[] = [];
  for (const file of [...heavyFiles, ...heavyPublished]) {
    const { outcome, milliseconds, megabytes, bytes } = await checkAlone(file);
    const right = outcome === file.outcome ? outcome : `${outcome}, WRONG, not ${file.outcome}`;
    const note = `${(bytes / 1e6).toFixed(1)} MB, ${right}`;
    const group = file.name;
    lines.push(
      {
        group,
        name: 'processor',
        unit: 'ms',
        median: milliseconds,
        p95: milliseconds,
        goal: MOST_MILLISECONDS,
        note,
      },
      {
        group,
        name: 'memory of the process',
        unit: 'MB',
        median: megabytes,
        p95: megabytes,
        goal: MOST_MEGABYTES,
        note: 'the most it ever had',
      },
    );
  }
  return lines;
}
