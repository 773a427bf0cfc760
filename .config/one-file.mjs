import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import webpack from 'webpack';

/** What ends a script or begins a comment in HTML, so that neither does; in JavaScript it means the same. */
const asScript = (text) => text.replace(/<\/script/gi, '<\\/script').replaceAll('<!--', '<\\!--');
const asStyle = (text) => text.replace(/<\/style/gi, '<\\/style');
/** No script type that a browser runs: what stands in it is only read. */
const asText = (id, text) =>
  `<script type="text/plain" id="${id}">${text.replace(/<\/script/gi, '<\\/script')}</script>`;
const dataOf = (path) => `data:image/png;base64,${readFileSync(path).toString('base64')}`;

/**
 * A page as one file that is opened by a double click: script, styles, help and licences stand in it.
 * Its policy lets that script run, by its hash, and nothing be fetched at all; the worker that reads PDFs is
 * made of text within it.
 */
export class OneFile {
  constructor({ page, help, pictures, licences, worker, name }) {
    Object.assign(this, { page, help, pictures, licences, worker, name });
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('OneFile', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: 'OneFile', stage }, () => this.join(compilation));
      for (const file of [this.page, this.help]) compilation.fileDependencies.add(file);
    });
  }

  join(compilation) {
    const taken = (ending) => {
      const names = Object.keys(compilation.assets).filter((name) => name.endsWith(ending));
      if (names.length !== 1) throw new Error(`one ${ending} is wanted, there are: ${names.join(', ')}`);
      const text = compilation.assets[names[0]].source().toString();
      compilation.deleteAsset(names[0]);
      return text;
    };
    const worker = taken(this.worker);
    const html = this.html({ js: taken('.js'), css: taken('.css'), licences: taken(this.licences), worker });
    compilation.emitAsset(this.name, new webpack.sources.RawSource(html));
  }

  html({ js, css, licences, worker }) {
    // The parser makes one line end of two; the hash is of what it hands on.
    const script = asScript(js).replace(/\r\n?/g, '\n');
    const hash = createHash('sha256').update(script).digest('base64');
    const policy = `default-src 'none'; script-src 'sha256-${hash}'; style-src 'unsafe-inline'; img-src data: blob:; font-src data:; worker-src blob:; child-src blob:; base-uri 'none'; form-action 'none'`;
    const end = [
      asText('help', this.helpText()),
      asText('licences', licences),
      asText('pdf-worker', worker),
      `<script>${script}</script>`,
    ];
    return readFileSync(this.page, 'utf8')
      .replace(/content="default-src[^"]*"/, () => `content="${policy}"`)
      .replace(/icons\/icon-32\.png/, () => dataOf(join(this.pictures, 'icons/icon-32.png')))
      .replace('</head>', () => `<style>${asStyle(css)}</style>\n  </head>`)
      .replace('</body>', () => `${end.join('\n')}\n  </body>`);
  }

  helpText() {
    return readFileSync(this.help, 'utf8')
      .replace("img-src 'self'", 'img-src data:')
      .replace(/src="(help\/[\w-]+\.png)"/g, (_, path) => `src="${dataOf(join(this.pictures, path))}"`);
  }
}
