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

/**
 * Where the host of Excel on the web is not one of those the library knows (excel.cloud.microsoft is
 * not), it asks this page in a frame whether the clerk trusts it, and waits for the answer: see
 * `checkReceiverOriginAndRun` in excel-web-16.00.debug.js. The names are as the library and the page
 * ask for them; in the package they are in lower case, which only servers on Windows do not mind.
 */
const trust = [
  ['index.html', 'index.html'],
  ['agaveerrorux.js', 'AgaveErrorUX.js'],
  ['style/agaveerrorux.css', 'style/AgaveErrorUX.css'],
  ['images/agavedefaulticon96x96.png', 'images/agavedefaulticon96x96.png'],
  ['images/moe_status_icons.png', 'images/moe_status_icons.png'],
];

/** Patterns for CopyWebpackPlugin; `minimized` keeps webpack from touching the code. */
export const officeJs = [
  ...files.map((file) => ({
    from: `${folder}/dist/${file}`,
    to: `office-js/${file}`,
    info: { minimized: true },
  })),
  ...trust.map(([file, name]) => ({
    from: `${folder}/dist/agaveerrorux/${file}`,
    to: `office-js/AgaveErrorUX/${name}`,
    info: { minimized: true },
  })),
  { from: `${folder}/LICENSE.md`, to: 'office-js/LICENSE.md' },
];
