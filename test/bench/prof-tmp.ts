import { startExcel } from '/work/main/test/excel/excel';
import { launch } from '/work/main/test/site/browser';
import { serve } from '/work/main/test/site/serve';
const browser = await launch();
const rows: Record<string, any[]> = {};
const sites = await Promise.all(['/work/main/dist/site','/tmp/minimal-site'].map(serve));
for (let k=0;k<9;k++) for (const [i,site] of sites.entries()) {
  const excel = await startExcel({ browser, url: `${site.url}/help.html` });
  const page = excel.page;
  await page.addInitScript(() => {
    (window as any).marks = {};
    new MutationObserver((_, o) => {
      if (!document.querySelector('#root button')) return;
      o.disconnect(); const m = (window as any).marks; m.dom = performance.now();
      requestAnimationFrame(() => { m.raf1 = performance.now(); requestAnimationFrame(() => { m.raf2 = performance.now(); }); });
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(`${site.url}/taskpane.html`);
  await page.waitForFunction(() => (window as any).marks.raf2);
  const r = await page.evaluate(() => { const m = (window as any).marks; const n = performance.getEntriesByType('navigation')[0] as any; const res = performance.getEntriesByType('resource').map((e: any) => [e.name.split('/').pop(), e.responseEnd]); return { ...m, inter: n.domInteractive, dcl: n.domContentLoadedEventEnd, lib: (res.find(([a]) => String(a).startsWith('libraries'))??[])[1], tp: (res.find(([a]) => /^taskpane.*js$/.test(String(a)))??[])[1], office: (res.find(([a]) => a === 'office.js')??[])[1], css:(res.find(([a]) => /css$/.test(String(a)))??[])[1], win: (res.find(([a]) => /win32/.test(String(a)))??[])[1] }; });
  (rows[i] ??= []).push(r);
  await page.context().close();
}
for (const i of [0,1]) { const ks = Object.keys(rows[i]![0]); console.log(i, ks.map(k => { const v = rows[i]!.map(r => r[k]).sort((a,b)=>a-b); return `${k} min ${v[0]?.toFixed(0)} med ${v[4]?.toFixed(0)}`; }).join(' | ')); }
for (const s of sites) s.close(); await browser.close();
