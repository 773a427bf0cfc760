import { resolve } from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import MinimizerPlugin from 'minimizer-webpack-plugin';
import webpack from 'webpack';
import { Licences } from './.config/licences.mjs';
import { officeJs } from './.config/office-js.mjs';
import { OneFile } from './.config/one-file.mjs';

const root = import.meta.dirname;

/** One rule for all our TypeScript. */
const typescript = (target) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: 'swc-loader',
    options: {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target,
      },
      module: { type: 'es6' },
    },
  },
});

/** Brings the dependencies down to the same syntax: some of Fluent's are written in ES2022. */
const dependencies = (target) => ({
  test: /\.m?js$/,
  include: /node_modules/,
  resolve: { fullySpecified: false },
  use: {
    loader: 'swc-loader',
    options: {
      isModule: 'unknown',
      jsc: { parser: { syntax: 'ecmascript' }, externalHelpers: true, target },
    },
  },
});

/** Tables of Chinese characters for PDFs that come without their fonts: bytes, written out in a script. */
const characterMaps = {
  test: /\.bcmap$/,
  type: 'asset/inline',
  generator: { dataUrl: { encoding: 'base64', mimetype: '' } },
};

const cli = {
  name: 'cli',
  target: 'node20',
  entry: './src/cli/main.ts',
  output: {
    path: resolve(root, 'dist/cli'),
    filename: 'disclosure-report.js',
    chunkFormat: 'module',
    module: true,
    clean: true,
  },
  experiments: { outputModule: true },
  resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
  module: {
    rules: [typescript('es2022'), characterMaps],
    // There is no worker of a browser's here.
    parser: { javascript: { worker: false, url: false } },
  },
  plugins: [
    new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
    new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
  ],
  performance: false,
  stats: 'errors-warnings',
};

/** The help and the icons, which both pages show. */
const shown = [
  { from: 'src/taskpane/help.html' },
  { from: 'assets/icons/*.png', to: 'icons/[name][ext]' },
  { from: 'assets/help/*.png', to: 'help/[name][ext]' },
];

/** Files served as they are; `minimized` keeps webpack from touching the ES5 of the guard. */
const assets = [{ from: 'src/taskpane/pane-start.js', info: { minimized: true } }, ...shown, ...officeJs];

/** Where a report that was copied in the pane is pasted; it adds nothing to the pane's own scripts. */
const EXPORT_PAGE = './src/export-page/main.tsx';

/**
 * ES2020 is what Chromium 88 and Safari 14, the oldest web views we promise, both read.
 * @param env.entry, env.out: another page in the same frame, for the benchmark.
 */
const taskpane = ({ entry, out = 'dist/site' } = {}) => ({
  name: 'taskpane',
  target: ['web', 'es2020'],
  entry: entry ? { taskpane: entry } : { taskpane: './src/taskpane/main.tsx', export: EXPORT_PAGE },
  output: {
    path: resolve(root, out),
    filename: 'bundles/[name].[contenthash:12].js',
    chunkFilename: 'bundles/[name].[contenthash:12].js',
    cssFilename: 'bundles/[name].[contenthash:12].css',
    publicPath: 'auto',
    clean: { keep: isOfWeb },
  },
  resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
  experiments: { css: true },
  module: { rules: [typescript('es2020'), dependencies('es2020'), characterMaps] },
  optimization: {
    // What changes with every release apart from what does not, for the web view's cache.
    splitChunks: {
      cacheGroups: {
        libraries: { test: /node_modules/, name: 'libraries', chunks: ({ name }) => name === 'taskpane' },
      },
    },
  },
  plugins: [
    new HtmlPlugin({
      template: 'src/taskpane/taskpane.html',
      filename: 'taskpane.html',
      chunks: ['taskpane'],
      scriptLoading: 'defer',
    }),
    ...(entry
      ? []
      : [
          new HtmlPlugin({
            template: 'src/export-page/export.html',
            filename: 'export.html',
            chunks: ['export'],
            scriptLoading: 'defer',
          }),
        ]),
    new CopyPlugin({ patterns: assets }),
    new Licences(),
  ],
  performance: false,
  stats: 'errors-warnings',
});

/** Where the browser page keeps its bundles; the rest of the site is the pane's. */
const WEB = 'web/';
const isOfWeb = (path) => path === 'index.html' || path.startsWith(WEB);

/** Hyphenation of seventy languages; Univer asks for that of English at every start. */
const hyphenation = () =>
  new webpack.IgnorePlugin({
    resourceRegExp: /^\.\/(?!en-gb-)[a-z0-9-]+-[\w-]{8}\.js$/,
    contextRegExp: /engine-render.lib.es$/,
  });

/** The browser page: the pane beside the embedded workbook. It adds nothing to the pane's bundles. */
const web = ({ page = './src/web/main.tsx', out = 'dist/site' } = {}) => ({
  name: 'web',
  target: ['web', 'es2020'],
  entry: { web: page },
  output: {
    path: resolve(root, out),
    filename: `${WEB}[name].[contenthash:12].js`,
    chunkFilename: `${WEB}[name].[contenthash:12].js`,
    cssFilename: `${WEB}[name].[contenthash:12].css`,
    cssChunkFilename: `${WEB}[name].[contenthash:12].css`,
    publicPath: 'auto',
    clean: { keep: (path) => !isOfWeb(path) },
  },
  resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
  experiments: { css: true },
  module: {
    rules: [typescript('es2020'), { ...dependencies('es2020'), exclude: /@univerjs/ }, characterMaps],
  },
  // Five megabytes in one file: terser takes a minute for what this does in seconds.
  optimization: {
    minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })],
  },
  plugins: [
    hyphenation(),
    new HtmlPlugin({ template: 'src/web/index.html', filename: 'index.html', scriptLoading: 'defer' }),
    new CopyPlugin({ patterns: shown }),
    new Licences(`${WEB}LICENSES.txt`),
  ],
  performance: false,
  stats: 'errors-warnings',
});

/** The browser page once more, as one file that needs no server: 年报助手.html. */
const file = ({ out = 'dist' } = {}) => {
  const { target, resolve: resolved, experiments, module, optimization, performance, stats } = web();
  return {
    ...{ target, resolve: resolved, experiments, optimization, performance, stats },
    name: 'file',
    entry: { file: './src/web/main.tsx' },
    output: {
      path: resolve(root, out),
      filename: 'file.js',
      chunkFilename: '[name].js',
      cssFilename: 'file.css',
      publicPath: '',
    },
    module: { rules: [...module.rules, { test: /\.(png|svg|woff2?|ttf)$/, type: 'asset/inline' }] },
    plugins: [
      hyphenation(),
      new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
      new Licences('file-licences.txt'),
      new OneFile({
        page: resolve(root, 'src/web/index.html'),
        help: resolve(root, 'src/taskpane/help.html'),
        pictures: resolve(root, 'assets'),
        licences: 'file-licences.txt',
        worker: 'pdf-worker.js',
        name: '年报助手.html',
      }),
    ],
  };
};

/** `npm run dev`: the add-in of manifest.xml, reloaded at every change. */
const devServer = async ({ devCertificates }) => ({
  host: 'localhost',
  port: 3000,
  server: { type: 'https', options: await devCertificates() },
  static: false,
  client: { overlay: false },
  headers: { 'Cache-Control': 'no-store' },
});

export default async (env, { mode = 'production' }) => {
  const pane = taskpane(env);
  if (env.WEBPACK_SERVE) pane.devServer = await devServer(await import('./.config/dev-certificates.mjs'));
  return [cli, pane, web(env), file(env)].map((each) => ({
    ...each,
    // What is built is younger than its sources, also where it is the same as before: `npm start` asks that.
    output: { ...each.output, compareBeforeEmit: false },
    mode,
    devtool: mode === 'development' ? 'source-map' : false,
    context: root,
  }));
};
