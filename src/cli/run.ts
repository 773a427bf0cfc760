/** The command line: words → command. Every fault ends here, as one plain sentence. */
import { CommanderError } from 'commander';
import type { ExitCode, Terminal } from './commands';
import { chinese, english, type CliLanguage } from './languages';
import { Misuse } from './options';
import { faultSaid } from './previous';
import { programOf } from './program';
import { entryAt } from '../report/present';
import { Fault } from '../report/result';

export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** The report year a clerk means today, where none is given. */
  readonly today: Date;
}

/** @param words the command line without `node` and the script. */
export async function run(words: readonly string[], given: Streams): Promise<ExitCode> {
  const streams = { ...given, out: shown(given.out), err: shown(given.err) };
  const language = languageOf(words);
  if (!language) {
    const { badLanguage, misused } = chinese.cli;
    const named = languageNamed(words);
    streams.err(named ? badLanguage(named) : misused.optionMissingArgument('--lang'));
    return 2;
  }
  let code: ExitCode = 0;
  const program = programOf({ ...streams, language }, streams.today, (ended) => (code = ended));
  try {
    await program.parseAsync([...words], { from: 'user' });
    return code;
  } catch (cause) {
    if (isWithoutCommand(cause)) {
      streams.err(program.helpInformation().trimEnd());
      return 2;
    }
    return failed(cause, words, { ...streams, language });
  }
}

const isWithoutCommand = (cause: unknown): boolean =>
  cause instanceof CommanderError && cause.code === 'commander.help';

/** What a file says must not steer the terminal, nor turn the order of what is read. */
const shown =
  (write: (text: string) => void) =>
  (text: string): void =>
    write(
      text.replace(
        /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
        (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
      ),
    );

/** @returns undefined for a language there is none of */
export function languageOf(words: readonly string[]): CliLanguage | undefined {
  const named = languageNamed(words);
  return named === 'en' ? english : named === 'zh' || named === undefined ? chinese : undefined;
}

/** Undefined where nothing is said of a language; empty where `--lang` stands alone. */
function languageNamed(words: readonly string[]): string | undefined {
  const at = words.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  return at < 0 ? undefined : (entryAt(words, at).split('=')[1] ?? words[at + 1] ?? '');
}

/** Unknown exceptions are mistakes of ours: they go on, to be shown as such. */
function failed(cause: unknown, words: readonly string[], { language, err }: Terminal): ExitCode {
  if (cause instanceof CommanderError) {
    if (cause.exitCode === 0) return 0;
    err(misuse(cause, words, language));
    return 2;
  }
  if (cause instanceof Misuse) err(cause.message);
  else if (cause instanceof Fault) err(faultSaid(cause, language));
  else throw cause;
  return 2;
}

function misuse({ code, message }: CommanderError, words: readonly string[], { cli }: CliLanguage): string {
  const kind = code.replace('commander.', '');
  if (kind === 'missingMandatoryOptionValue') return cli.needsOutput;
  // The only place where commander says what it is about; of '-o, --output <file>' the long name.
  const [, name = ''] = /'(?:-\w, )?([^' ]*)[^']*'/.exec(message) ?? [];
  const says = kind in cli.misused ? cli.misused[kind as keyof typeof cli.misused] : undefined;
  return says ? says(name) : cli.wrongUse(['disclosure-report', ...words].join(' '));
}
