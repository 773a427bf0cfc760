/**
 * Checks one file in a process of its own, and says how long the processor took – the machine may be
 * busy with other things – and how much memory the process ever had.
 */
import { run } from '../../src/cli/run';

const said: string[] = [];
const before = process.cpuUsage();
const code = await run(['check', process.argv[2]!], {
  out: () => undefined,
  err: (text) => said.push(text),
  today: new Date(),
});
const { user, system } = process.cpuUsage(before);
const milliseconds = (user + system) / 1_000;
const megabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ code, said: said.join('\n'), milliseconds, megabytes }));
