import { spawn } from 'node:child_process';

/** What opens an address with the person's own browser. */
const OPENERS = { win32: ['explorer.exe'], darwin: ['open'], linux: ['xdg-open'] };

const hasScreen = () =>
  process.platform === 'linux'
    ? Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
    : !process.env.SSH_TTY;

/** Nothing in a CI, without a screen, or where no opener is installed: the address has been printed. */
export function openBrowser(url) {
  const [command, ...args] = OPENERS[process.platform] ?? [];
  if (!command || process.env.CI || !hasScreen()) return;
  const child = spawn(command, [...args, url], { stdio: 'ignore', detached: true });
  child.on('error', () => console.log(`请自己在浏览器中打开 ${url}。Please open ${url} in a browser.`));
  child.unref();
}
