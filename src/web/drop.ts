/** Opens a file that is dropped anywhere on the page, or holds several against a slip; whether one is over it. */
import { useEffect, useState } from 'react';
import type { Desk } from './desk';

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** Slips are pages or JSON, and nothing of that kind is opened as a workbook. */
const MAY_BE_SLIP = /\.(html?|json)$/i;

export function useDrop(desk: Desk | undefined, verify: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const onOver = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      setOver(true);
    };
    const onLeave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    const onDrop = (event: DragEvent) => {
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      const [file] = files;
      if (!file) return;
      event.preventDefault();
      event.stopPropagation();
      if (files.some(({ name }) => MAY_BE_SLIP.test(name))) verify(files);
      else void desk?.open(file);
    };
    // Before the spreadsheet, which would put a picture into a cell.
    const listeners = [
      ['dragover', onOver],
      ['dragleave', onLeave],
      ['drop', onDrop],
    ] as const;
    for (const [name, listener] of listeners) window.addEventListener(name, listener, true);
    return () => {
      for (const [name, listener] of listeners) window.removeEventListener(name, listener, true);
    };
  }, [desk, verify]);
  return over;
}
