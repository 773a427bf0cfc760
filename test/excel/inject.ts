/**
 * What Excel on Windows puts into a pane's page before any script runs: `window.external` with the
 * context, and the bridge for requests. Runs in the page, so it may refer to nothing outside itself.
 */
export interface Pretended {
  /** Requirement sets, e.g. `{ ExcelApi: '1.14' }`. */
  readonly matrix: Readonly<Record<string, string>>;
  /** Of Excel's surface, e.g. `zh-CN`. */
  readonly language: string;
}

declare global {
  interface Window {
    excelSend(message: string): Promise<string | undefined>;
    _richApiNativeBridge: {
      onMessageFromHost?: (message: string) => void;
      sendMessageToHost(message: string): void;
    };
  }
}

export function pretendExcel({ matrix, language }: Pretended): void {
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
    GetDocUrl: 'C:\\年报.xlsx',
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
    GetHostInfo: () => `Excel|Win32|16.01|${language}|correlation|||0`,
    Execute: () => undefined,
    RegisterEvent: done,
    UnregisterEvent: done,
    GetLoggingAllowed: () => false,
  };
  Object.defineProperty(window, 'external', { configurable: true, value: external });
}
