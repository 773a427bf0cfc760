/** Writes what a command has made, and says where it is. */
import { writeFiles, type Output } from './files';
import type { CliLanguage } from './languages';

interface Teller {
  readonly language: CliLanguage;
  readonly out: (text: string) => void;
}

/** @throws Fault `file-unwritable` */
export function writeAndTell(files: readonly Output[], { language, out }: Teller): void {
  for (const { path, keptAs } of writeFiles(files)) {
    if (keptAs !== undefined) out(language.cli.kept(path, keptAs));
    out(language.cli.wrote(path));
  }
}
