/** Light, dark or high contrast, as the machine is set now. */
import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { TYPEFACES } from '../pane/typefaces';

export interface Appearance {
  readonly theme: Theme;
  readonly dark: boolean;
}

const DARK = '(prefers-color-scheme: dark)';
const FORCED = '(forced-colors: active)';

export function themeOf(window: Window): Appearance {
  const matches = (query: string) => window.matchMedia(query).matches;
  const dark = matches(DARK);
  const theme = matches(FORCED) ? teamsHighContrastTheme : dark ? webDarkTheme : webLightTheme;
  return { theme: { ...theme, fontFamilyBase: TYPEFACES }, dark };
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
