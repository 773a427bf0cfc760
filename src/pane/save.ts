/**
 * Handing a finished file to the clerk. Whether a download arrives cannot be found out, so every
 * way is offered and what to do if nothing happened is always shown (`platform.md` §4: on a Mac a
 * pane's download silently does nothing).
 */
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
    const handle = await (window as PickerWindow).showSaveFilePicker!({ suggestedName: file.name });
    const stream = await handle.createWritable();
    await stream.write(blobOf(file));
    await stream.close();
    return true;
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') return false;
    throw cause;
  }
}

/** Plain text into the clipboard, likewise. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyFromBox(text);
  }
}

function copyFromBox(text: string): boolean {
  const box = document.createElement('textarea');
  box.value = text;
  box.style.position = 'fixed';
  box.style.left = '-10000px';
  document.body.append(box);
  box.select();
  const copied = document.execCommand('copy');
  box.remove();
  return copied;
}

/** Formatted text into the clipboard: the modern way, else by selecting a copy of it. */
export async function copyHtml(html: string): Promise<boolean> {
  try {
    const text = new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '';
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/html': new Blob([html], { type: 'text/html' }),
        'text/plain': new Blob([text], { type: 'text/plain' }),
      }),
    ]);
    return true;
  } catch {
    return copySelected(html);
  }
}

function copySelected(html: string): boolean {
  const box = document.createElement('div');
  box.innerHTML = html;
  box.style.position = 'fixed';
  box.style.left = '-10000px';
  document.body.append(box);
  const selection = getSelection();
  const range = document.createRange();
  range.selectNodeContents(box);
  selection?.removeAllRanges();
  selection?.addRange(range);
  const copied = document.execCommand('copy');
  selection?.removeAllRanges();
  box.remove();
  return copied;
}
