/** What a .docx is made of beside its document: types, relationships, settings, styles, page numbers. */
import { DECLARATION, MAIN, RELATIONSHIPS } from './namespace';
import { headline, pageNumber, turnedNumber, type Furniture } from './page';
import { fontTable } from './font-table';
import { stylesWith } from './styles';

interface Part {
  readonly path: string;
  /** Last segment of the relationship that leads to it, and its content type. */
  readonly relationship: string;
  readonly type: string;
  readonly text: string;
  /** Of the relationship. */
  readonly id: string;
}

const word = (kind: string): string =>
  `application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml`;

/** Odd and even pages differ; punctuation gives way where Chinese typesetting lets it. */
const settings =
  `${DECLARATION}<w:settings xmlns:w="${MAIN}"><w:evenAndOddHeaders/>` +
  '<w:characterSpacingControl w:val="compressPunctuation"/><w:compat><w:compatSetting' +
  ' w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>' +
  '<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/></w:settings>';

type Pages = Pick<Furniture, 'kind' | 'on' | 'way'>;

function part({ kind, on, way }: Pages, text: string): Part & Furniture {
  const id = `${kind}-${on}${way === 'landscape' ? '-landscape' : ''}`;
  return {
    kind,
    on,
    ...(way && { way }),
    id,
    path: `word/${id}.xml`,
    relationship: kind,
    type: word(kind),
    text,
  };
}

const number = (way: 'portrait' | 'landscape', set: typeof pageNumber): (Part & Furniture)[] => [
  part({ kind: 'footer', on: 'default', way }, set('right')),
  part({ kind: 'footer', on: 'even', way }, set('left')),
];

/**
 * @param headed what stands over every page
 * @param across whether there are pages across the paper
 */
export const furnitureWith = (headed: string | undefined, across: boolean): (Part & Furniture)[] => [
  ...(headed === undefined
    ? []
    : [
        part({ kind: 'header', on: 'default' }, headline(headed)),
        part({ kind: 'header', on: 'even' }, headline(headed)),
      ]),
  ...number('portrait', pageNumber),
  ...(across ? number('landscape', turnedNumber) : []),
];

/** @param line pitch of the text */
const ownParts = (line: number): readonly Part[] => [
  {
    id: 'styles',
    path: 'word/styles.xml',
    relationship: 'styles',
    type: word('styles'),
    text: stylesWith(line),
  },
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

export interface Content {
  /** word/document.xml, and docProps/core.xml. */
  readonly document: string;
  readonly properties: string;
  readonly furniture: readonly Part[];
  readonly line: number;
}

/** All parts of a file, by name; the types come first, as readers of streams want them. */
export function packageOf({ document, properties, furniture, line }: Content): ReadonlyMap<string, string> {
  const parts = [...ownParts(line), ...furniture];
  return new Map([
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
}
