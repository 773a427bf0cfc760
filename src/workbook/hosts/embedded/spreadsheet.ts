/** Univer in an element of the page. Loaded late: it is the largest part of the product. */
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import { LocaleType, LogLevel, mergeLocales, Univer, type ILanguagePack } from '@univerjs/core';
import { FUniver } from '@univerjs/core/lib/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';

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

export async function createSpreadsheet(
  container: HTMLElement,
  { language, dark }: Appearance,
): Promise<Spreadsheet> {
  const packs = (await wordsOf[language]()).map((pack): ILanguagePack => pack.default);
  const univer = new Univer({
    locale: LOCALE[language],
    locales: { [LOCALE[language]]: mergeLocales(...packs) },
    logLevel: LogLevel.WARN,
    darkMode: dark,
  });
  registerAll(univer, [
    UniverSheetsCorePreset({ container, footer: { sheetBar: true, statisticBar: false, menus: false } }),
    UniverSheetsDataValidationPreset(),
    UniverSheetsConditionalFormattingPreset(),
  ]);
  return { univer, api: FUniver.newAPI(univer) };
}

/** What createUniver of @univerjs/presets does; that package brings parts that are not free with it. */
function registerAll(univer: Univer, presets: Presets): void {
  const plugins = new Map<string, readonly [Plugin, object?]>();
  for (const plugin of presets.flatMap((preset) => preset.plugins)) {
    const pair = (Array.isArray(plugin) ? plugin : [plugin]) as [Plugin, object?];
    plugins.set(pair[0].pluginName, pair);
  }
  for (const [plugin, config] of plugins.values()) univer.registerPlugin(plugin, config);
}
