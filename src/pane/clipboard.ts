/** Into the clipboard: the modern way, else by selecting a copy that nobody sees. */

/** Plain text. @returns whether it is there */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const box = document.createElement('textarea');
    box.value = text;
    return copyFrom(box, () => box.select());
  }
}

/** Formatted text, and the same as plain text for programs that take no other. @returns whether it is there */
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
    const box = document.createElement('div');
    box.innerHTML = html;
    return copyFrom(box, () => getSelection()?.selectAllChildren(box));
  }
}

function copyFrom(box: HTMLElement, select: () => void): boolean {
  box.style.position = 'fixed';
  box.style.left = '-10000px';
  document.body.append(box);
  getSelection()?.removeAllRanges();
  select();
  const copied = document.execCommand('copy');
  getSelection()?.removeAllRanges();
  box.remove();
  return copied;
}
