/** A site like the built one, made in no time: the same page, guard, icons and office.js, and a pane of three lines. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './build';

const bundle = 'bundles/taskpane.0123456789ab.js';
const pane = `
document.getElementById('root').innerHTML = '<button>检查</button>';
window.paneStart.done();
`;

/** Returns the folder; the caller removes it. */
export function handMadeSite(): string {
  const site = mkdtempSync(join(tmpdir(), 'site-'));
  const copy = (from: string, to: string): void =>
    cpSync(join(root, from), join(site, to), { recursive: true });
  copy('assets/icons', 'icons');
  for (const name of ['office.js', 'o15apptofilemappingtable.js'])
    copy(`node_modules/@microsoft/office-js/dist/${name}`, `office-js/${name}`);
  copy('src/taskpane/pane-start.js', 'pane-start.js');
  copy('src/taskpane/help.html', 'help.html');
  copy('src/web/index.html', 'index.html');
  const page = readFileSync(join(root, 'src/taskpane/taskpane.html'), 'utf8');
  writeFileSync(
    join(site, 'taskpane.html'),
    page.replace('</head>', `<script defer src="${bundle}"></script></head>`),
  );
  copy('src/export-page/export.html', 'export.html');
  mkdirSync(join(site, 'bundles'));
  writeFileSync(join(site, bundle), pane);
  return site;
}
