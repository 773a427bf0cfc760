/**
 * Handing a finished file to the clerk. Whether a download arrives cannot be found out, so every
 * way is offered and what to do if nothing happened is always shown (`platform.md` §4: on a Mac a
 * pane's download silently does nothing).
 */
import { present } from '../report/present';

export interface FileToSave {
  readonly name: string;
  readonly type: string;
  readonly content: Uint8Array | string;
}

export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const HTML_TYPE = 'text/html;charset=utf-8';

/** Long enough for the slowest of download prompts. */
const KEEP_URL = 5 * 60_000;

const blobOf = ({ content, type }: FileToSave): Blob => new Blob([content as BlobPart], { type });

export function download(file: FileToSave): void {
  const url = URL.createObjectURL(blobOf(file));
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), KEEP_URL);
}

interface PickerWindow {
  showSaveFilePicker?: (options: { suggestedName: string }) => Promise<{
    createWritable(): Promise<{ write(data: Blob): Promise<void>; close(): Promise<void> }>;
  }>;
}

/** Excel on the web shows the pane in a frame of another origin, where the picker is refused. */
export const canSaveAs = (): boolean =>
  typeof (window as PickerWindow).showSaveFilePicker === 'function' && window.top === window;

/** False where the clerk changed their mind. */
export async function saveAs(file: FileToSave): Promise<boolean> {
  try {
    const picker = present((window as PickerWindow).showSaveFilePicker, 'picker of files');
    const handle = await picker.call(window, { suggestedName: file.name });
    const stream = await handle.createWritable();
    await stream.write(blobOf(file));
    await stream.close();
    return true;
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') return false;
    throw cause;
  }
}
