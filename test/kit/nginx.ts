/** nginx on the loopback with the kit's own configuration; the tests are skipped, with the reason printed, where it is not installed. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { generateCertificates } from 'office-addin-dev-certs';
import { nginx as program, whereInstalled } from '../installed';

export const whereNginx = whereInstalled(program !== undefined, 'nginx is not installed');

/** A port that was free a moment ago. */
export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

const asRoot = process.getuid?.() === 0 ? 'user root;' : '';

/** Writes a whole configuration around the kit's, with the three places changed that its first lines name. */
export async function configure(folder: string, kit: string): Promise<string> {
  chmodSync(folder, 0o755);
  mkdirSync(join(folder, 'run'), { recursive: true });
  const files = ['ca.crt', 'nianbao.crt', 'nianbao.key'].map((name) => join(folder, name));
  await generateCertificates(files[0]!, files[1]!, files[2]!, 2, ['localhost', '127.0.0.1']);
  const sample = readFileSync(join(kit, 'server/nginx/nianbao.conf'), 'utf8')
    .replaceAll('/etc/nginx/certs/', `${folder}/`)
    .replace('/var/www/nianbao/', `${kit}/site/`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const paths = temporary.map((name) => `${name}_temp_path ${folder}/run/${name};`).join('\n');
  const conf = join(folder, 'nginx.conf');
  const whole = `daemon off; master_process off; ${asRoot} pid ${folder}/run/pid; error_log ${folder}/run/error.log;
events {}
http { access_log off; ${paths}
${sample} }`;
  writeFileSync(conf, whole);
  return conf;
}

/** What `nginx -t` says, and whether it is content. */
export function tested(conf: string): { status: number | null; output: string } {
  const { status, stderr } = spawnSync(program!, ['-t', '-c', conf], { encoding: 'utf8' });
  return { status, output: stderr };
}

/** Starts nginx and resolves when it answers. */
export async function start(conf: string, url: string): Promise<ChildProcess> {
  const server = spawn(program!, ['-c', conf], { stdio: 'ignore' });
  for (;;) {
    if (server.exitCode !== null) throw new Error(readFileSync(join(conf, '../run/error.log'), 'utf8'));
    try {
      await get(`${url}/taskpane.html`);
      return server;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** The certificate is the test's own, so it is not verified. */
export const get = (url: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const options = { rejectUnauthorized: false, headers: { 'Accept-Encoding': 'gzip' } };
    request(url, options, (response) => {
      response.resume();
      resolve({ status: response.statusCode!, headers: response.headers });
    })
      .on('error', reject)
      .end();
  });
