/** Light, dark or high contrast, as the machine is set; only light is loaded before it is asked for. */
import { webLightTheme, type Theme } from '@fluentui/react-components';
import { TYPEFACES } from './typefaces';

const DARK = '(prefers-color-scheme: dark)';
const FORCED = '(forced-colors: active)';

export async function themeOf(window: Window): Promise<Theme> {
  return { ...(await lookOf(window)), fontFamilyBase: TYPEFACES };
}

async function lookOf({ matchMedia }: Window): Promise<Theme> {
  const matches = (query: string) => matchMedia.call(window, query).matches;
  if (matches(FORCED)) return (await import('./themes')).teamsHighContrastTheme;
  return matches(DARK) ? (await import('./themes')).webDarkTheme : webLightTheme;
}

/** Calls back whenever the machine is set otherwise, as long as the window is there. */
export function followTheme(window: Window, take: (theme: Theme) => void): void {
  for (const query of [DARK, FORCED])
    window.matchMedia(query).addEventListener('change', () => void themeOf(window).then(take));
}
