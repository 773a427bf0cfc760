/** Light, dark or high contrast, as the machine is set. */
import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

export interface Appearance {
  readonly theme: Theme;
  readonly dark: boolean;
}

export function themeOf(window: Window): Appearance {
  const matches = (query: string) => window.matchMedia(query).matches;
  const dark = matches('(prefers-color-scheme: dark)');
  if (matches('(forced-colors: active)')) return { theme: teamsHighContrastTheme, dark };
  return { theme: dark ? webDarkTheme : webLightTheme, dark };
}
