/** A small site of its own origin: a page, our code for tests, and the office.js of the package, unmodified. */
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { build } from 'esbuild';

const ROOT = join(import.meta.dirname, '../..');
const OFFICE = join(ROOT, 'node_modules/@microsoft/office-js/dist');
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.html': 'text/html; charset=utf-8',
};
const PAGE = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><link rel="icon" href="data:,">
<script src="/office/office.js"></script><script src="/page.js"></script></head><body></body></html>`;

export interface Site {
  readonly url: string;
  close(): void;
}

let bundle: Promise<string> | undefined;

async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome88',
    logLevel: 'error',
  });
  return outputFiles[0]!.text;
}

async function contentOf(path: string): Promise<string | Buffer> {
  if (path === '/') return PAGE;
  if (path === '/page.js') return (bundle ??= bundled());
  return readFile(join(OFFICE, path.replace(/^\/office\//, '').replace(/\.\./g, '')));
}

export async function serve(): Promise<Site> {
  const server: Server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://site').pathname;
    contentOf(path).then(
      (content) =>
        response.setHeader('content-type', TYPES[extname(path) || '.html'] ?? 'text/plain').end(content),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
