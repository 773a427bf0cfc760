/** Entry point of `disclosure-report`. */
import { mapsBeside } from './character-maps';
import { languageOf, run } from './run';
import { chinese } from './languages';
import { isStray } from './stray';
import { useCharacterMaps } from '../import/pdf/character-maps';

// A reader that goes away early (`| head`) is no mistake.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}

useCharacterMaps(mapsBeside(process.argv[1] ?? ''));

const print = (to: NodeJS.WriteStream) => (text: string) => void to.write(`${text}\n`);

function tellUnexpected(cause: unknown): void {
  const { cli } = languageOf(process.argv.slice(2)) ?? chinese;
  process.stderr.write(`${cli.unexpected}\n${String(cause)}\n`);
  if (process.env.DISCLOSURE_REPORT_TRACE && cause instanceof Error) process.stderr.write(`${cause.stack}\n`);
  process.exitCode = 2;
}

process.on('unhandledRejection', (cause) => {
  if (isStray(cause)) return;
  tellUnexpected(cause);
  process.exit();
});

run(process.argv.slice(2), {
  out: print(process.stdout),
  err: print(process.stderr),
  today: new Date(),
}).then((code) => (process.exitCode = code), tellUnexpected);
