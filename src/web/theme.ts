/** Light, dark or high contrast, as the machine is set now. */
import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';

export interface Appearance {
  readonly theme: Theme;
  readonly dark: boolean;
}

/** With Chinese typefaces named: by the language of the page alone a browser may take one like handwriting. */
const FONTS =
  "'Segoe UI', -apple-system, Arial, 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Source Han Sans SC', 'WenQuanYi Micro Hei', system-ui, sans-serif";

const DARK = '(prefers-color-scheme: dark)';
const FORCED = '(forced-colors: active)';

export function themeOf(window: Window): Appearance {
  const matches = (query: string) => window.matchMedia(query).matches;
  const dark = matches(DARK);
  const theme = matches(FORCED) ? teamsHighContrastTheme : dark ? webDarkTheme : webLightTheme;
  return { theme: { ...theme, fontFamilyBase: FONTS }, dark };
}

/** Follows the machine. */
export function useAppearance(): Appearance {
  const [appearance, setAppearance] = useState(() => themeOf(window));
  useEffect(() => {
    const look = () => setAppearance(themeOf(window));
    const queries = [DARK, FORCED].map((query) => window.matchMedia(query));
    for (const query of queries) query.addEventListener('change', look);
    return () => {
      for (const query of queries) query.removeEventListener('change', look);
    };
  }, []);
  return appearance;
}
