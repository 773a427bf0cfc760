/** Light, dark or high contrast, as the machine is set; only light is loaded before it is asked for. */
import { webLightTheme, type Theme } from '@fluentui/react-components';

export async function themeOf({ matchMedia }: Window): Promise<Theme> {
  const matches = (query: string) => matchMedia.call(window, query).matches;
  if (matches('(forced-colors: active)')) return (await import('./themes')).teamsHighContrastTheme;
  return matches('(prefers-color-scheme: dark)') ? (await import('./themes')).webDarkTheme : webLightTheme;
}
