// The files of @microsoft/office-js that Excel needs at run time (4.4 of 84 MB), copied unmodified
// and in their own layout: office.js finds the rest beside itself. Without the mapping table
// Office.onReady never resolves.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = dirname(fileURLToPath(import.meta.resolve('@microsoft/office-js/package.json')));

const files = [
  'office.js',
  'o15apptofilemappingtable.js',
  'excel-win32-16.01.js',
  'excel-web-16.00.js',
  'excel-mac-16.00.js',
  'zh-cn/office_strings.js',
  'zh-tw/office_strings.js',
  'zh-hk/office_strings.js',
  'en-us/office_strings.js',
  'telemetry/oteljs_agave.js',
];

/** Patterns for CopyWebpackPlugin; `minimized` keeps webpack from touching the code. */
export const officeJs = [
  ...files.map((file) => ({
    from: `${folder}/dist/${file}`,
    to: `office-js/${file}`,
    info: { minimized: true },
  })),
  { from: `${folder}/LICENSE.md`, to: 'office-js/LICENSE.md' },
];
