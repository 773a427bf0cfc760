/// <reference types="office-js" />
/** The system's own browser: on a Mac the only place where a page can hand a file to the clerk. */
import { atLeast } from './requirements';

export interface SystemBrowser {
  /** @param address http or https, whole */
  readonly open: (address: string) => void;
  /** Whether a download in the pane itself silently does nothing (OfficeDev/office-js #2700). */
  readonly needed: boolean;
}

/** Undefined where this Excel cannot open it. */
export const systemBrowser = (): SystemBrowser | undefined =>
  atLeast('OpenBrowserWindowApi 1.1', Office.context.ui, 'openBrowserWindow', (ui) => ({
    open: (address: string) => ui.openBrowserWindow(address),
    needed: Office.context.platform === Office.PlatformType.Mac,
  }));
