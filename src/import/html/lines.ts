/** Text collected line by line. */
import { APART, collapsed, keptApart } from '../spaces';

export class Lines {
  readonly lines: string[] = [];
  private pieces: string[] = [];

  text(text: string): void {
    this.pieces.push(text);
  }

  /** What comes next is struck out or raised, or no longer. */
  apart(): void {
    this.pieces.push(APART);
  }

  /** The line that ends, where there is something in it. */
  end(): string | undefined {
    const line = collapsed(keptApart(this.pieces.join('')));
    this.pieces = [];
    if (line === '') return undefined;
    this.lines.push(line);
    return line;
  }
}
