/** Why the pane cannot be used: each has a message of its own in `pane-start.js`. */
export type StartFailure = 'old-excel' | 'old-webview' | 'not-loaded' | 'no-office' | 'no-answer' | 'slow';

declare global {
  interface Window {
    /** Set by `pane-start.js` before any other script; absent only where the page is not `taskpane.html`. */
    paneStart?: {
      /** The pane is on the screen, and waits for Excel. */
      drawn(): void;
      /** Excel has answered: ends the watchdog and takes a message away that came too early. */
      done(): void;
      /** Shows the message for the reason instead of the pane. */
      fail(reason: StartFailure): void;
    };
  }
}
