import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import webpack from 'webpack';

const packageRoot = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;

/** `name version (licence)` and the licence's own words. */
function notice(root) {
  const { name, version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const file = readdirSync(root).find((each) => /^licen[cs]e/i.test(each));
  const words = file ? readFileSync(join(root, file), 'utf8').replaceAll('\r\n', '\n').trim() : '';
  return `${name} ${version} (${license})\n\n${words}\n`;
}

/** Writes the file of that name: the licence of every package that has code in the bundles. */
export class Licences {
  constructor(name = 'LICENSES.txt') {
    this.name = name;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('Licences', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: 'Licences', stage }, () => {
        const notices = [...this.packages(compilation)].map(notice).sort();
        const text = notices.join(`\n${'-'.repeat(80)}\n\n`);
        compilation.emitAsset(this.name, new webpack.sources.RawSource(text));
      });
    });
  }

  packages(compilation) {
    const paths = [...compilation.modules].map(
      (module) => module.nameForCondition()?.replaceAll('\\', '/') ?? '',
    );
    return new Set(paths.map((path) => packageRoot.exec(path)?.[0]).filter(Boolean));
  }
}
