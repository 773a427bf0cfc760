// A static server for this machine alone. Any other serves the folder as well.
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
};

const isFile = (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** The file for an address; undefined where there is none inside the folder. */
export function fileFor(root, address) {
  let path;
  try {
    path = decodeURIComponent(new URL(address, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
  if (path.includes('\0')) return undefined;
  const file = join(root, normalize(path.endsWith('/') ? `${path}index.html` : path));
  return file.startsWith(root + sep) && isFile(file) ? file : undefined;
}

function answer(root, request, response) {
  const file = request.method === 'GET' || request.method === 'HEAD' ? fileFor(root, request.url) : undefined;
  // Names of bundles tell their contents; the page itself is asked for anew.
  const lasting = file !== undefined && /\.[0-9a-f]{12}\.\w+$/.test(file);
  response.writeHead(file ? 200 : 404, {
    'Content-Type': (file && TYPES[extname(file)]) ?? 'application/octet-stream',
    'Cache-Control': lasting ? 'max-age=31536000, immutable' : 'no-cache',
    'X-Content-Type-Options': 'nosniff',
  });
  if (file && request.method === 'GET') createReadStream(file).pipe(response);
  else response.end();
}

/** The wanted port, else any that is free. */
export async function serve(folder, wanted) {
  const root = resolve(folder);
  const server = createServer((request, response) => answer(root, request, response));
  const listen = (port) =>
    new Promise((done, failed) => {
      server.once('error', failed);
      server.listen(port, '127.0.0.1', done);
    });
  await listen(wanted).catch((cause) => {
    if (cause.code !== 'EADDRINUSE' && cause.code !== 'EACCES') throw cause;
    return listen(0);
  });
  const { port } = server.address();
  return { url: `http://localhost:${port}`, port, close: () => server.close() };
}
