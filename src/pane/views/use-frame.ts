/** The frame that Word files are put into: the one that is kept here, until another is chosen or none is wanted. */
import { useEffect, useState } from 'react';
import { keepFrame, keptFrame, type Frame } from '../kept-frame';
import { zipLimits } from '../../ooxml/zip/limits';
import { Fault } from '../../report/result';
import type { Report } from '../../report/report';

/** What became of the last thing done, or of looking for what is kept. */
export type FrameSaid =
  | { readonly kind: 'taken' | 'takenOnce'; readonly name: string }
  | { readonly kind: 'refused'; readonly name: string; readonly fault: Fault }
  | { readonly kind: 'dropped' | 'dropFailed' | 'lost' };

export interface ChosenFrame {
  /** False until it is known whether one is kept. */
  readonly known: boolean;
  readonly frame?: Frame | undefined;
  readonly said?: FrameSaid | undefined;
  /** Takes it where the report can be put into it. @throws what is no Fault */
  readonly choose: (file: File) => Promise<void>;
  readonly drop: () => Promise<void>;
}

type State = Pick<ChosenFrame, 'known' | 'frame' | 'said'>;

export function useFrame(report: Report): ChosenFrame {
  const [state, setState] = useState<State>({ known: false });
  useEffect(() => {
    let stale = false;
    const look = (found: State) => !stale && setState(found);
    void keptFrame().then(
      (frame) => look({ known: true, frame }),
      () => look({ known: true, said: { kind: 'lost' } }),
    );
    return () => void (stale = true);
  }, []);
  return {
    ...state,
    choose: async (file) => setState(await chosen(file, report, state)),
    drop: async () =>
      setState({ known: true, said: { kind: (await kept(undefined)) ? 'dropped' : 'dropFailed' } }),
  };
}

/** One that the report cannot be put into is not taken; what was used before stays. */
async function chosen(file: File, report: Report, before: State): Promise<State> {
  const { name } = file;
  try {
    const frame = { name, bytes: await bytesOf(file) };
    const { writeReport } = await import('../../app/write-report');
    await writeReport(report, { frame: frame.bytes });
    return { known: true, frame, said: { kind: (await kept(frame)) ? 'taken' : 'takenOnce', name } };
  } catch (cause) {
    if (!(cause instanceof Fault)) throw cause;
    return { ...before, said: { kind: 'refused', name, fault: cause } };
  }
}

/** @throws Fault where it is no document by its size, has gone, or another program holds it */
async function bytesOf(file: File): Promise<Uint8Array> {
  if (file.size > zipLimits.fileBytes) throw new Fault('file-too-large');
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    throw new Fault('file-unreadable', { path: file.name }, { cause });
  }
}

/** That the browser keeps nothing is said, and is no reason not to use it. */
const kept = (frame: Frame | undefined): Promise<boolean> =>
  keepFrame(frame).then(
    () => true,
    () => false,
  );
