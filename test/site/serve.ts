/** A static server on the loopback for a built site, which can withhold files. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
};

export interface Site {
  readonly url: string;
  /** Paths (parts of them) answered with 404. */
  missing: RegExp | undefined;
  /** Paths that are never answered. */
  hanging: RegExp | undefined;
  close(): void;
}

export async function serve(folder: string): Promise<Site> {
  const site = {
    url: '',
    missing: undefined as RegExp | undefined,
    hanging: undefined as RegExp | undefined,
  };
  const server = createServer((request, response) => {
    const path = new URL(request.url!, 'http://localhost').pathname;
    const file = join(folder, path);
    if (site.hanging?.test(path)) return;
    const found = !site.missing?.test(path) && existsSync(file) && statSync(file).isFile();
    response.writeHead(found ? 200 : 404, { 'Content-Type': TYPES[extname(file)] ?? 'text/plain' });
    response.end(found ? readFileSync(file) : '');
  });
  await listening(server);
  site.url = `http://localhost:${(server.address() as AddressInfo).port}`;
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return Object.assign(site, { close });
}

const listening = (server: Server): Promise<void> =>
  new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
