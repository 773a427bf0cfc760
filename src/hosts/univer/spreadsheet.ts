/** Univer in an element of the page. Loaded late: it is the largest part of the product. */
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import {
  LocaleService,
  LocaleType,
  LogLevel,
  mergeLocales,
  ThemeService,
  Univer,
  type ILanguagePack,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/lib/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import {
  ISheetClipboardService,
  UniverSheetsCorePreset,
  UniverSheetsUIPlugin,
} from '@univerjs/preset-sheets-core';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import { FormClipboard } from './paste/form-clipboard';
import { tools } from './tools';

export interface Appearance {
  readonly language: 'zh-CN' | 'en';
  readonly dark: boolean;
}

export interface Spreadsheet {
  readonly univer: Univer;
  readonly api: FUniver;
}

type Presets = readonly { readonly plugins: readonly unknown[] }[];
type Plugin = Parameters<Univer['registerPlugin']>[0];

const wordsOf = {
  'zh-CN': () =>
    Promise.all([
      import('@univerjs/preset-sheets-core/locales/zh-CN'),
      import('@univerjs/preset-sheets-data-validation/locales/zh-CN'),
      import('@univerjs/preset-sheets-conditional-formatting/locales/zh-CN'),
    ]),
  en: () =>
    Promise.all([
      import('@univerjs/preset-sheets-core/locales/en-US'),
      import('@univerjs/preset-sheets-data-validation/locales/en-US'),
      import('@univerjs/preset-sheets-conditional-formatting/locales/en-US'),
    ]),
};

const LOCALE = { 'zh-CN': LocaleType.ZH_CN, en: LocaleType.EN_US };

const packOf = async (language: Appearance['language']): Promise<ILanguagePack> =>
  mergeLocales(...(await wordsOf[language]()).map((pack): ILanguagePack => pack.default));

/** Menus that are on the screen follow. */
export async function speak({ univer, api }: Spreadsheet, language: Appearance['language']): Promise<void> {
  if (univer.__getInjector().get(LocaleService).getCurrentLocale() === LOCALE[language]) return;
  api.loadLocales(LOCALE[language], await packOf(language));
  api.setLocale(LOCALE[language]);
}

/** Univer inverts the colours of cells too, marks among them. */
export function darken({ univer, api }: Spreadsheet, dark: boolean): void {
  if (univer.__getInjector().get(ThemeService).darkMode !== dark) api.toggleDarkMode(dark);
}

export async function createSpreadsheet(
  container: HTMLElement,
  { language, dark }: Appearance,
): Promise<Spreadsheet> {
  const univer = new Univer({
    locale: LOCALE[language],
    locales: { [LOCALE[language]]: await packOf(language) },
    logLevel: LogLevel.WARN,
    darkMode: dark,
  });
  registerAll(univer, [
    UniverSheetsCorePreset({
      container,
      // One row of tools instead of two.
      ribbonType: 'simple',
      menu: tools,
      footer: { sheetBar: true, statisticBar: false, menus: false },
    }),
    // The rules of the form are not the clerk's to edit.
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false }),
    UniverSheetsConditionalFormattingPreset(),
  ]);
  return { univer, api: FUniver.newAPI(univer) };
}

/** What stands in for services of Univer's own. */
const OURS = { override: [[ISheetClipboardService, { useClass: FormClipboard }]] };

/** What createUniver of @univerjs/presets does; that package brings parts that are not free with it. */
function registerAll(univer: Univer, presets: Presets): void {
  const plugins = new Map<string, readonly [Plugin, object?]>();
  for (const plugin of presets.flatMap((preset) => preset.plugins)) {
    const pair = (Array.isArray(plugin) ? plugin : [plugin]) as [Plugin, object?];
    plugins.set(pair[0].pluginName, pair);
  }
  for (const [name, [plugin, config]] of plugins)
    univer.registerPlugin(plugin, name === UniverSheetsUIPlugin.pluginName ? { ...config, ...OURS } : config);
}
