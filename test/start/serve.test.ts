import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../site/build';

interface Served {
  readonly url: string;
  readonly port: number;
  close(): void;
}
const { serve } = (await import(pathToFileURL(join(root, '.config/start/serve.mjs')).href)) as {
  serve(folder: string, wanted: number): Promise<Served>;
};

let folder: string;
let served: Served;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'serve-'));
  mkdirSync(join(folder, 'site'));
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'site/index.html'), 'page');
  writeFileSync(join(folder, 'site/web.0123456789ab.js'), 'code');
  served = await serve(join(folder, 'site'), 0);
});
afterAll(() => {
  served.close();
  rmSync(folder, { recursive: true });
});

/** As sent: `fetch` would tidy the path up first. */
const get = (path: string, method = 'GET') =>
  new Promise<{ status: number; type: string; cache: string; text: string }>((resolve, reject) => {
    request({ host: '127.0.0.1', port: served.port, path, method, agent: false }, (response) => {
      const { 'content-type': type = '', 'cache-control': cache = '' } = response.headers;
      let text = '';
      response.on('data', (chunk) => (text += String(chunk)));
      response.on('end', () => resolve({ status: response.statusCode!, type, cache, text }));
    })
      .on('error', reject)
      .end();
  });

describe('the server of npm run web', () => {
  test.each([
    ['/', 200, 'text/html; charset=utf-8', 'no-cache', 'page'],
    ['/index.html?x=1', 200, 'text/html; charset=utf-8', 'no-cache', 'page'],
    ['/web.0123456789ab.js', 200, 'text/javascript; charset=utf-8', 'max-age=31536000, immutable', 'code'],
    ['/none', 404, 'application/octet-stream', 'no-cache', ''],
  ])('%s', async (path, status, type, cache, text) => {
    expect(await get(path)).toEqual({ status, type, cache, text });
  });

  test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/a/../../secret.txt', '/%00', '/%'])(
    'nothing outside the folder: %s',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );

  test('nothing is written', async () => {
    expect((await get('/', 'PUT')).status).toBe(404);
  });

  test('a port that is taken is another’s', async () => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
    const taken = (other.address() as AddressInfo).port;
    const second = await serve(folder, taken);
    expect(second.port).not.toBe(taken);
    second.close();
    other.close();
  });

  test('other machines get no answer', async () => {
    const outer = Object.values(networkInterfaces())
      .flat()
      .find((each) => each && !each.internal && each.family === 'IPv4')?.address;
    if (outer === undefined) return;
    await expect(fetch(`http://${outer}:${served.port}/`)).rejects.toThrow();
  });
});
