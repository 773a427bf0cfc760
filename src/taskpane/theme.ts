/** Light, dark or high contrast, as the machine is set. */
import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

export function themeOf({ matchMedia }: Window): Theme {
  const matches = (query: string) => matchMedia.call(window, query).matches;
  if (matches('(forced-colors: active)')) return teamsHighContrastTheme;
  return matches('(prefers-color-scheme: dark)') ? webDarkTheme : webLightTheme;
}
