/** The export page in English. */
import type { ExportWords } from './zh-CN';

export const exportEn: ExportWords = {
  title: 'Download the annual report',
  privacy: 'Everything stays on this computer; nothing is uploaded.',
  steps: [
    'In Excel, press “Download in the browser” under “Make report”. If that opened this page, the report is copied already.',
    'Press “Paste”. If the browser asks, please allow it.',
    'Press “Download Word file”, “Download web page file” or “Print, or save as PDF”.',
  ],
  nothingToPrint:
    'No report was pasted yet, so there is nothing to print. Press “Paste” first, and print once the preview is there.',
  paste: 'Paste',
  box: 'If “Paste” does nothing: click into this box and press Ctrl+V (⌘V on a Mac)',
  again: 'For another report: press “Download in the browser” in Excel again, come back and paste again.',
  other: '中文',
};
