/** Chromium with a profile that outlives it, to be killed as a power failure would. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { chromium, type BrowserContext } from 'playwright-core';
import { executablePath } from '../site/browser';

export interface Killable {
  readonly context: BrowserContext;
  kill(): Promise<void>;
}

export async function startKillable(profile: string, more: readonly string[] = []): Promise<Killable> {
  const flags = [
    '--headless=new',
    '--no-sandbox',
    '--no-first-run',
    '--remote-debugging-port=0',
    '--accept-lang=zh-CN',
  ];
  // A group of its own: its helpers die with it.
  const child = spawn(executablePath!, [...flags, ...more, `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  let address: string | undefined;
  for await (const line of createInterface(child.stderr)) if ((address = /ws:\/\/\S+/.exec(line)?.[0])) break;
  child.stderr.resume();
  const browser = await chromium.connectOverCDP(address!);
  return {
    context: browser.contexts()[0]!,
    async kill() {
      const gone = once(child, 'exit');
      process.kill(-child.pid!, 'SIGKILL');
      await gone;
    },
  };
}
