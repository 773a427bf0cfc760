/**
 * The words as they are written in the pane. The workbook stays their only store: a draft is written when
 * its field is left or no key was pressed for a while, and kept here until the workbook has it.
 */
import type { Draft } from './state';
import type { Workplace } from './workplace';
import { Fault } from '../report/result';
import { writePassage } from '../workbook/passage';
import { withoutBlankEnds } from '../workbook/read-text';
import { present } from '../report/present';

/** Milliseconds without a key until a draft is written. */
const PAUSE = 2000;

/** What passes by itself: the draft is tried again. */
const PASSING: readonly string[] = ['excel-cell-edit-mode', 'excel-busy'];

export class Passages {
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  /** Fields in which an input method is putting a word together. */
  private readonly composing = new Set<string>();

  constructor(private readonly place: Workplace) {}

  /** What a field shows. */
  textOf(area: string): string {
    return this.draftOf(area)?.text ?? this.read(area);
  }

  typed(area: string, text: string): void {
    const before = this.draftOf(area);
    const { from = this.read(area) } = before ?? {};
    if (before?.state === 'changed') return this.put(area, { ...before, text });
    this.put(area, { text, from, state: 'typing' });
    this.later(area);
  }

  composed(area: string, going: boolean): void {
    if (going) this.composing.add(area);
    else this.composing.delete(area);
    if (!going && this.draftOf(area)) this.later(area);
  }

  /** All that is not written yet. */
  async flush(): Promise<void> {
    const { drafts } = this.place.store.get();
    await Promise.all(Object.keys(drafts).map((area) => this.write(area)));
  }

  /** Whether some words stand here alone. */
  get areUnwritten(): boolean {
    return Object.values(this.place.store.get().drafts).some((draft) => draft && draft.state !== 'written');
  }

  /** Writes a draft now; where somebody has changed the text meanwhile both are kept. */
  async write(area: string): Promise<void> {
    clearTimeout(this.timers.get(area));
    await this.place.take({ when: () => this.isToWrite(area) }, () => this.attempt(area));
  }

  /** Of two texts: the one written here, or the one that stands in the workbook. */
  async choose(area: string, which: 'mine' | 'theirs'): Promise<void> {
    const draft = this.draftOf(area);
    if (draft?.state !== 'changed') return;
    if (which === 'theirs') this.put(area, undefined);
    else this.put(area, { text: draft.text, from: draft.there ?? '', state: 'typing' });
    if (which === 'mine') await this.write(area);
    this.place.look();
  }

  /** The workbook was read after what was written: it is in it. A blank line at the end stays while it is written on. */
  settle(): void {
    for (const [area, draft] of Object.entries(this.place.store.get().drafts)) {
      if (draft?.state !== 'written') continue;
      const there = this.read(area);
      if (there === draft.text || there !== withoutBlankEnds(draft.text)) this.put(area, undefined);
    }
  }

  /** The field was left. */
  async left(area: string): Promise<void> {
    this.composing.delete(area);
    await this.write(area);
    const draft = this.draftOf(area);
    // The check that follows settles it: what was read last is older than what has just been written.
    if (draft?.state === 'written') this.put(area, { ...draft, text: withoutBlankEnds(draft.text) });
  }

  private isToWrite(area: string): boolean {
    const state = this.draftOf(area)?.state;
    return (state === 'typing' || state === 'held') && !this.composing.has(area);
  }

  private async attempt(area: string): Promise<void> {
    const { text, from } = present(this.draftOf(area), `draft of ${area}`);
    const there = await this.writing(area, { from, to: text });
    if (there === FAILED) return;
    const { text: now } = present(this.draftOf(area), `draft of ${area}`);
    if (there !== undefined && there !== withoutBlankEnds(text))
      return this.put(area, { text: now, from, state: 'changed', there });
    const written = withoutBlankEnds(text);
    this.put(area, { text: now, from: written, state: now === text ? 'written' : 'typing' });
    this.place.look();
  }

  private async writing(area: string, change: { readonly from: string; readonly to: string }) {
    try {
      return await writePassage(this.place.host, { area, ...change });
    } catch (cause) {
      if (!(cause instanceof Fault)) throw cause;
      const { code, values } = cause;
      const { text, from } = present(this.draftOf(area), `draft of ${area}`);
      this.put(area, { text, from, state: 'held', fault: { code, values } });
      if (PASSING.includes(code)) this.later(area);
      return FAILED;
    }
  }

  private later(area: string): void {
    clearTimeout(this.timers.get(area));
    this.timers.set(
      area,
      setTimeout(() => void this.write(area), PAUSE),
    );
  }

  private draftOf(area: string): Draft | undefined {
    return this.place.store.get().drafts[area];
  }

  private read(area: string): string {
    return this.place.store.get().checkup?.passages.find((passage) => passage.area === area)?.text ?? '';
  }

  private put(area: string, draft: Draft | undefined): void {
    this.place.store.set({ drafts: { ...this.place.store.get().drafts, [area]: draft } });
  }
}

const FAILED = Symbol('not written');
