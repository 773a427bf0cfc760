import type { WebWords } from './zh-CN';

export const webEn: WebWords = {
  bar: { blank: 'New', open: 'Open…', save: 'Save .xlsx', sample: 'Sample', verify: 'Verify…' },
  undo: 'Undo',
  redo: 'Redo',
  find: {
    label: 'Find in the workbook',
    before: 'Previous',
    next: 'Next',
    close: 'Close',
    none: 'Not found.',
  },
  product: 'Disclosure report assistant',
  welcome: {
    title: 'How to begin',
    steps: [
      'A new report: enter the agency and year under “Prepare” at the right, then “Insert template”.',
      'Go on with one, or check it: “Open…” an .xlsx file, or drop it here.',
      'Check one that was published: drop a Word file, a page or a PDF here. What was read and what is wrong is listed, and a workbook can be made of it.',
      'Have a look first: “Sample” holds three mistakes in its tables and three in its words.',
    ],
    privacy:
      'Everything stays on this computer; nothing is uploaded. What is in no file yet is kept in this browser.',
  },
  toolbar: 'File',
  formatting: 'Format toolbar',
  sheet: 'Workbook',
  resize: 'Width of the assistant (left and right arrows)',
  opening: 'Opening the spreadsheet…',
  openingFile: (name) => `Opening “${name}”…`,
  notLoaded: 'The spreadsheet could not be loaded. Reload this page; if that fails, tell your technicians.',
  reload: 'Reload',
  nothingToPrint:
    'There is no report to print yet. Open “Make report” first and print once its preview is there. For the sheets press “Save .xlsx” and print them in Excel or WPS.',
  untitled: 'Untitled',
  unsaved: 'Changes not in a file yet',
  drop: 'Drop to open this file',
  leave: {
    title: 'This workbook has changes that are in no file yet',
    text: 'They are lost if you go on.',
    save: 'Save first',
    go: 'Go on without saving',
    stay: 'Cancel',
  },
  kept: {
    question: (name, when) => `Work that was never saved as a file is still here: ${name} (${when}).`,
    resume: 'Go on with it',
    discard: 'Delete that work',
  },
  published: {
    title: (name) => `Checking a published report: ${name}`,
    busy: 'Reading and checking…',
    make: 'Make a workbook, and mend it there',
    word: 'List of problems (Word)',
    page: 'List of problems (page)',
    blanks: (count) => (count === 1 ? '1 figure was not read' : `${count} figures were not read`),
  },
  notes: {
    made: () =>
      'The figures and words that were read are in a new workbook, which is in no file yet. Go through them at the right, mend them, then “Save .xlsx”.',
    saved: ({ name }) => `Handed to the browser: ${name}. If you do not see it, look in Downloads.`,
    'saved-anew': ({ name }) =>
      `Handed to the browser: ${name}. Since sheets or formats were changed, the file was written anew. Contents, formulas, formats, print set-up, input rules and conditional formats by formula are in it; pictures, charts, comments, links, filters, sheet protection, macros, data bars and colour scales, and several fonts within a cell are not. The original was not changed: keep it.`,
    'saved-without-words': ({ name }) =>
      `Handed to the browser: ${name}. Some text under “Words” is not in its sheet yet and not in this file: see what is said there, then save again.`,
    'not-ours': () =>
      'This workbook has no annual report template in it. Insert the template under “Prepare” at the right (your sheets stay as they are), or open a workbook filled in from our template.',
    'paste-outside': ({ count }) =>
      `Pasted cells that did not fall on cells to fill in and were left out: ${count}. The rest is there. If it is in the wrong place, press Ctrl+Z, select the first cell to fill in and paste again.`,
    'paste-nowhere': () =>
      'Nothing was pasted: this is no cell to fill in. Select the first one and paste again.',
    'paste-totals': ({ count }) =>
      `Pasted. Calculated totals that differ from what was pasted: ${count}. They were left as they are; please compare.`,
    resumed: () => 'Your last work is here again.',
    elsewhere: () =>
      'This work is open in another tab. It was not opened here too, so that neither overwrites the other; go on in that tab.',
    'open-elsewhere': ({ name }) =>
      `${name ? `“${name}”` : 'A workbook that was never saved'} is open in another tab, with its changes. Go to that tab to go on with it; this is a new, blank workbook.`,
    'keep-full': () =>
      'The storage of this browser is full: changes are not kept by themselves. Save as an .xlsx file now.',
    'keep-forbidden': () =>
      'The browser does not let this page store data (a private window, perhaps): changes are not kept by themselves. Save as an .xlsx file from time to time.',
  },
};
