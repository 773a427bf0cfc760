/** Text collected line by line. */
import { collapsed } from './text';

export class Lines {
  readonly lines: string[] = [];
  private pieces: string[] = [];

  text(text: string): void {
    this.pieces.push(text);
  }

  /** The line that ends, where there is something in it. */
  end(): string | undefined {
    const line = collapsed(this.pieces.join(''));
    this.pieces = [];
    if (line === '') return undefined;
    this.lines.push(line);
    return line;
  }
}
