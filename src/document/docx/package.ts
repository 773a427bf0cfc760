/** What a .docx is made of beside its document: types, relationships, settings, styles, page numbers. */
import { DECLARATION, MAIN, RELATIONSHIPS } from './namespace';
import { pageNumber, type Furniture } from './page';
import { fontTable } from './font-table';
import { styles } from './styles';

interface Part {
  readonly path: string;
  /** Last segment of the relationship that leads to it, and its content type. */
  readonly relationship: string;
  readonly type: string;
  readonly text: string;
}

const word = (kind: string): string =>
  `application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml`;

/** Odd and even pages differ; punctuation gives way where Chinese typesetting lets it. */
const settings =
  `${DECLARATION}<w:settings xmlns:w="${MAIN}"><w:evenAndOddHeaders/>` +
  '<w:characterSpacingControl w:val="compressPunctuation"/><w:compat><w:compatSetting' +
  ' w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>' +
  '<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/></w:settings>';

const footer = (on: Furniture['on'], side: 'left' | 'right'): Part & Furniture => ({
  kind: 'footer',
  on,
  id: `footer-${on}`,
  path: `word/footer-${on}.xml`,
  relationship: 'footer',
  type: word('footer'),
  text: pageNumber(side),
});

export const furniture = [footer('default', 'right'), footer('even', 'left')];

const parts: readonly (Part & { readonly id: string })[] = [
  { id: 'styles', path: 'word/styles.xml', relationship: 'styles', type: word('styles'), text: styles },
  {
    id: 'settings',
    path: 'word/settings.xml',
    relationship: 'settings',
    type: word('settings'),
    text: settings,
  },
  {
    id: 'fonts',
    path: 'word/fontTable.xml',
    relationship: 'fontTable',
    type: word('fontTable'),
    text: fontTable,
  },
  ...furniture,
];

const relationships = (targets: readonly { id: string; type: string; target: string }[]): string =>
  `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
  `${targets.map(({ id, type, target }) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`).join('')}` +
  '</Relationships>';

const CORE = 'application/vnd.openxmlformats-package.core-properties+xml';
const CORE_RELATIONSHIP =
  'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

const types = (overrides: readonly { path: string; type: string }[]): string =>
  `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `${overrides.map(({ path, type }) => `<Override PartName="/${path}" ContentType="${type}"/>`).join('')}</Types>`;

const DOCUMENT = { path: 'word/document.xml', type: word('document.main') };
const PROPERTIES = { path: 'docProps/core.xml', type: CORE };

/** All parts of a file, by name; the types come first, as readers of streams want them. */
export const packageOf = (document: string, properties: string): ReadonlyMap<string, string> =>
  new Map([
    ['[Content_Types].xml', types([DOCUMENT, PROPERTIES, ...parts])],
    [
      '_rels/.rels',
      relationships([
        { id: 'document', type: `${RELATIONSHIPS}/officeDocument`, target: DOCUMENT.path },
        { id: 'properties', type: CORE_RELATIONSHIP, target: PROPERTIES.path },
      ]),
    ],
    [
      'word/_rels/document.xml.rels',
      relationships(
        parts.map(({ id, relationship, path }) => ({
          id,
          type: `${RELATIONSHIPS}/${relationship}`,
          target: path.slice('word/'.length),
        })),
      ),
    ],
    [DOCUMENT.path, document],
    [PROPERTIES.path, properties],
    ...parts.map(({ path, text }): [string, string] => [path, text]),
  ]);
