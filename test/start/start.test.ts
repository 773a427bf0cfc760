/** `npm start` itself, on the page that is built for it. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../site/build';

/** Of its own: another test builds into the usual one. */
const site = mkdtempSync(join(tmpdir(), 'start-'));
let started: ChildProcess | undefined;
afterEach(() => void started?.kill());
afterAll(() => rmSync(site, { recursive: true }));

/** What it has printed by the time it serves. */
const start = (port: number) =>
  new Promise<string>((resolve, reject) => {
    let said = '';
    const child = spawn(process.execPath, [join(root, '.config/start/start.mjs'), '--no-open'], {
      cwd: root,
      env: { ...process.env, PORT: String(port), SITE: site },
    });
    started = child;
    const heard = (text: unknown) => {
      said += String(text);
      if (said.includes('Ctrl+C')) resolve(said);
    };
    child.stdout.on('data', heard);
    child.stderr.on('data', heard);
    child.once('exit', (code) => reject(new Error(`ended with ${code}: ${said}`)));
  });

const addressIn = (said: string) => /http:\/\/localhost:\d+/.exec(said)![0];

test('it builds, prints an address, and serves the page and its help there', async () => {
  const address = addressIn(await start(0));
  for (const [path, text] of [
    ['/', '政府信息公开年报助手'],
    ['/help.html', '年报助手'],
  ] as const)
    expect(await (await fetch(address + path)).text()).toContain(text);
}, 240_000);

test('a port that is taken: another, and it says so', async () => {
  const taken = createServer();
  await new Promise<void>((done) => taken.listen(0, '127.0.0.1', done));
  const { port } = taken.address() as AddressInfo;
  const said = await start(port);
  taken.close();
  expect(said).toContain(`端口 ${port} 已被占用`);
  expect((await fetch(addressIn(said))).status).toBe(200);
}, 240_000);
