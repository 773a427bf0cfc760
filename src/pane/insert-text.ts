/** Words into a field as if they were typed: they can be undone there. */

export function insertText(field: HTMLTextAreaElement, text: string): void {
  field.focus();
  // The only way that browsers put into a field's own undo; where it is refused the words go in all the same.
  if (document.execCommand('insertText', false, text)) return;
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** As a paragraph of its own after what stands there. */
export function appendParagraph(field: HTMLTextAreaElement, text: string): void {
  const { value } = field;
  field.setSelectionRange(value.length, value.length);
  insertText(field, value === '' || value.endsWith('\n') ? text : `\n${text}`);
}
