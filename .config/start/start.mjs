// `npm start`: builds the browser page where it is older than its sources, serves it to this
// machine alone, and opens the browser where there is one. `npm start -- --no-open` does not open it.
import { buildIfStale } from './build.mjs';
import { openBrowser } from './open.mjs';
import { serve } from './serve.mjs';

const { PORT = '3000', SITE = 'dist/site' } = process.env;
const wanted = Number(PORT);

buildIfStale(SITE);
const { url, port } = await serve(SITE, wanted);
if (wanted !== 0 && port !== wanted)
  console.log(`端口 ${wanted} 已被占用，改用 ${port}。Port ${wanted} is taken; using ${port}.`);
console.log(
  `政府信息公开年报助手：${url}\n按 Ctrl+C 结束。Press Ctrl+C to stop. 不用浏览器时：npm run sample`,
);
if (!process.argv.includes('--no-open')) openBrowser(url);
