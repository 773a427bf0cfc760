/**
 * What Excel on Windows puts into a pane's page before any script runs: `window.external` with the
 * context, and the bridge for requests. Runs in the page, so it may refer to nothing outside itself.
 */
export interface Pretended {
  /** Requirement sets, e.g. `{ ExcelApi: '1.14' }`. */
  readonly matrix: Readonly<Record<string, string>>;
  /** Of Excel's surface, e.g. `zh-CN`. */
  readonly language: string;
  readonly platform: 'PC' | 'Mac';
  readonly document: string;
}

declare global {
  interface Window {
    /** Addresses that were opened in the system's browser. */
    openedOutside: string[];
    excelSend(message: string): Promise<string | undefined>;
    _richApiNativeBridge: {
      onMessageFromHost?: (message: string) => void;
      sendMessageToHost(message: string): void;
    };
  }
}

export function pretendExcel({ matrix, language, platform, document: path }: Pretended): void {
  // By number, as the library calls it: `dispidOpenBrowserWindow`.
  const OPEN_BROWSER_WINDOW = 102;
  window.openedOutside = [];
  window._richApiNativeBridge = {
    sendMessageToHost(message) {
      void window.excelSend(message).then((reply) => reply !== undefined && this.onMessageFromHost?.(reply));
    },
  };
  const answers: Readonly<Record<string, unknown>> = {
    GetAppType: 1,
    GetSolutionRef: 'solution',
    GetAppVersionMajor: 16,
    GetAppVersionMinor: 1,
    GetAppUILocale: language,
    GetAppDataLocale: language,
    GetDocUrl: path,
    GetAppCapabilities: 3,
    GetActivationMode: 0,
    GetControlIntegrationLevel: 1,
    GetSolutionToken: '',
    GetCorrelationId: 'correlation',
    GetInstanceId: 'instance',
    GetTouchEnabled: false,
    GetCommerceAllowed: false,
    GetSupportedMatrix: JSON.stringify({ RichApiRuntime: '1.2', ...matrix }),
    GetHostCustomMessage: '',
    GetHostFullVersion: '16.0.14332.20400',
    GetDialogRequirementMatrix: '{}',
    GetFeaturesForSolution: '',
    GetInitialDisplayMode: 0,
    GetSettings: { Read: () => undefined, Write: () => undefined },
  };
  const context = Object.fromEntries(Object.entries(answers).map(([name, value]) => [name, () => value]));
  const done = (...args: readonly unknown[]) => {
    const callback = args.at(-1);
    if (typeof callback === 'function') callback(0);
  };
  const external = {
    GetContext: () => context,
    GetHostInfo: () =>
      `Excel|${platform === 'Mac' ? 'Mac|16.00' : 'Win32|16.01'}|${language}|correlation|||0`,
    Execute: (id: number, given: ArrayLike<unknown>) => {
      if (id === OPEN_BROWSER_WINDOW) window.openedOutside.push(String(Array.from(given).at(-1)));
    },
    RegisterEvent: done,
    UnregisterEvent: done,
    GetLoggingAllowed: () => false,
  };
  Object.defineProperty(window, 'external', { configurable: true, value: external });
}
