import type { WebWords } from './zh-CN';

export const webEn: WebWords = {
  bar: { blank: 'New', open: 'Open…', save: 'Save .xlsx', sample: 'Sample' },
  toolbar: 'File',
  sheet: 'Workbook',
  pane: 'Assistant',
  resize: 'Width of the assistant',
  opening: 'Opening the spreadsheet…',
  slowSheet: 'The spreadsheet could not be loaded. Check the network and reload this page.',
};
