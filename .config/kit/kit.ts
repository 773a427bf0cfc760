/** `npm run kit -- --url https://intranet.example/nianbao`: builds the site and writes the installation kit. */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { readOptions } from './options';
import { UsageError } from './usage-error';
import { ONE_FILE, writeKit } from './write-kit';

const root = join(import.meta.dirname, '../..');

function build(): string {
  const webpack = join(root, 'node_modules/webpack/bin/webpack.js');
  const parts = ['taskpane', 'web', 'file'].flatMap((name) => ['--config-name', name]);
  const run = [webpack, '--mode', 'production', ...parts];
  const { status } = spawnSync(process.execPath, run, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new UsageError('网站没有构建成功，原因见上。');
  return join(root, 'dist/site');
}

async function main(): Promise<void> {
  const { url, share, output, ...built } = readOptions(process.argv.slice(2));
  const site = built.site ?? build();
  await writeKit(output, { site, file: built.file ?? join(dirname(site), ONE_FILE), url, share });
  console.log(`安装包已写到 ${output}，网址为 ${url}。请先打开其中的“安装说明.html”。`);
  if (share === undefined)
    console.log('没有给出 --share，.reg 文件里的共享文件夹是占位文字，使用前须改；install.cmd 不受影响。');
}

main().catch((problem: unknown) => {
  if (!(problem instanceof UsageError)) throw problem;
  console.error(problem.message);
  process.exitCode = 2;
});
