/** What files are for that were dropped or chosen: to be opened, to be checked as published, or verified by a slip. */
import { useCallback, useEffect, useState } from 'react';
import type { Desk } from './desk';
import { zipLimits } from '../ooxml/zip/limits';

export interface Given {
  readonly use: 'verify' | 'published';
  readonly files: readonly File[];
  /** Said nothing of where it is no report: the workbook is shown all the same. */
  readonly perhaps?: boolean;
}

/** Shown as they are; the report in one that is not ours is checked beside it. */
const IS_WORKBOOK = /\.xls[xm]$/i;
/** Slips are pages or JSON. */
const MAY_BE_SLIP = /\.(html?|json)$/i;

export function useGiven(desk: Desk | undefined) {
  const [given, setGiven] = useState<Given>();
  const verify = useCallback((files: readonly File[]) => setGiven({ use: 'verify', files }), []);
  /** Dropped before the spreadsheet was there. */
  const [waiting, setWaiting] = useState<readonly File[]>();
  const take = useCallback(
    async (files: readonly File[]): Promise<void> => {
      const [file, another] = files;
      if (!file) return;
      if (!desk) return setWaiting(files);
      if (another || (await isSlip(file))) verify(files);
      else if (!IS_WORKBOOK.test(file.name)) setGiven({ use: 'published', files });
      else await desk.open(file, () => setGiven({ use: 'published', files, perhaps: true }));
    },
    [desk, verify],
  );
  useEffect(() => {
    if (!desk || !waiting) return;
    setWaiting(undefined);
    void take(waiting);
  }, [desk, waiting, take]);
  return { given, take, verify, close: useCallback(() => setGiven(undefined), []) };
}

async function isSlip(file: File): Promise<boolean> {
  if (!MAY_BE_SLIP.test(file.name) || file.size > zipLimits.fileBytes) return false;
  const { looksLikeSlip } = await import('../app/slip/read-slip');
  return looksLikeSlip(new Uint8Array(await file.arrayBuffer()));
}
