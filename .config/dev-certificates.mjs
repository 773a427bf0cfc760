// The certificate of https://localhost:3000 for `npm run dev`.
import { X509Certificate } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { generateCertificates, getHttpsServerOptions } from 'office-addin-dev-certs';

const folder = join(homedir(), '.office-addin-dev-certs');
const paths = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) => join(folder, name));

/** Excel runs on Windows and Mac only; elsewhere there is nothing to gain by changing the system's trust. */
const canTrust = process.platform === 'win32' || process.platform === 'darwin';

const valid = () =>
  paths.every(existsSync) && new Date(new X509Certificate(readFileSync(paths[1])).validTo) > new Date();

async function untrusted(reason) {
  if (!valid()) {
    for (const path of paths) rmSync(path, { force: true });
    await generateCertificates(...paths);
  }
  console.warn(
    `开发证书未装入系统信任列表（${reason}）。浏览器会提示不安全，可以继续；Excel 在信任 ${paths[0]} 之前不会打开本页。\n` +
      `The development certificate is not trusted (${reason}): a browser warns and lets you go on; Excel does not open the pane until ${paths[0]} is trusted.`,
  );
  const [ca, cert, key] = paths.map((path) => readFileSync(path));
  return { ca, cert, key };
}

export async function devCertificates() {
  if (!canTrust) return untrusted(process.platform);
  return getHttpsServerOptions().catch((cause) => untrusted(cause.message));
}
