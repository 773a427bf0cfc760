import { resolve } from 'node:path';
import webpack from 'webpack';

const root = import.meta.dirname;

/** One rule for all our TypeScript. */
const typescript = (target) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: 'swc-loader',
    options: {
      jsc: { parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } }, target },
      module: { type: 'es6' },
    },
  },
});

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
  module: { rules: [typescript('es2022')] },
  plugins: [
    new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
    new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
  ],
  performance: false,
  stats: 'errors-warnings',
};

export default (_env, { mode = 'production' }) => [cli].map((each) => ({ ...each, mode, devtool: false, context: root }));
