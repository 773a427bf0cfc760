/**
 * What can be wrong with a manifest that is valid by its schema. Microsoft's rules: "Office Add-ins
 * manifest" and "Icon element" in the Office Add-ins documentation.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { elementsOf, type Element } from './elements';

export interface Surroundings {
  /** Where the add-in is served from, without a slash at the end. */
  readonly url: string;
  /** `version` of package.json. */
  readonly version: string;
  /** The folder that is served at `url`. */
  readonly site: string;
}

const RESOURCES = ['Image', 'Url', 'String'];
const SIZES = ['16', '32', '80'];

export function manifestProblems(manifest: string, surroundings: Surroundings): string[] {
  const elements = elementsOf(manifest);
  return [
    ...identityProblems(elements, surroundings.version),
    ...referenceProblems(elements),
    ...iconProblems(elements, surroundings),
    ...addressProblems(elements, surroundings),
    ...languageProblems(elements),
    ...lengthProblems(elements),
  ];
}

const textOf = (elements: readonly Element[], name: string): string =>
  elements.find((element) => element.name === name)?.text ?? '';

const definitions = (elements: readonly Element[]): Element[] =>
  elements.filter(({ path, name }) => path.includes('Resources') && RESOURCES.includes(name));

function identityProblems(elements: readonly Element[], version: string): string[] {
  const problems: string[] = [];
  const id = textOf(elements, 'Id');
  if (!/^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id))
    problems.push(`Id ${id} is no GUID`);
  const given = textOf(elements, 'Version');
  if (given !== `${version}.0`) problems.push(`Version ${given} is not ${version}.0`);
  const set = elements.find(({ name }) => name === 'Set');
  if (set?.path.includes('VersionOverrides') || set?.attribute('Name') !== 'ExcelApi')
    problems.push('the base part does not ask for ExcelApi');
  return problems;
}

function referenceProblems(elements: readonly Element[]): string[] {
  const defined = definitions(elements).map((element) => element.attribute('id')!);
  const used = new Set(elements.flatMap((element) => element.attribute('resid') ?? []));
  return [
    ...defined.filter((id, i) => defined.indexOf(id) !== i).map((id) => `${id} is defined twice`),
    ...[...used].filter((id) => !defined.includes(id)).map((id) => `${id} is not defined`),
    ...defined.filter((id) => !used.has(id)).map((id) => `${id} is not used`),
  ];
}

/** Width and height in pixels from the header of a PNG. */
function pixels(path: string): string {
  if (!existsSync(path)) return 'no file';
  const bytes = readFileSync(path);
  return bytes.toString('latin1', 1, 4) === 'PNG'
    ? `${bytes.readUInt32BE(16)}×${bytes.readUInt32BE(20)}`
    : 'no PNG';
}

/** Icons in the order of the file: the images of a group or button, then the two of the base part. */
function iconProblems(elements: readonly Element[], { url, site }: Surroundings): string[] {
  const addresses = new Map(
    definitions(elements).map((each) => [each.attribute('id'), each.attribute('DefaultValue')]),
  );
  const images = elements.filter(({ name, path }) => name === 'Image' && path.at(-1) === 'Icon');
  const base = (name: string, size: string) => ({
    size,
    address: elements.find((element) => element.name === name)?.attribute('DefaultValue'),
  });
  const icons = [
    ...images.map((each) => ({
      size: each.attribute('size')!,
      address: addresses.get(each.attribute('resid')),
    })),
    base('IconUrl', '32'),
    base('HighResolutionIconUrl', '64'),
  ];
  const wrong = icons.flatMap(({ size, address = '' }) => {
    const found = pixels(join(site, address.slice(url.length)));
    return found === `${size}×${size}` ? [] : [`${address} is ${found}, not ${size}×${size}`];
  });
  return [...wrong, ...missingSizes(elements, images)];
}

function missingSizes(elements: readonly Element[], images: readonly Element[]): string[] {
  const places = elements.filter(({ name }) => name === 'Icon').length;
  return SIZES.filter(
    (size) => images.filter((image) => image.attribute('size') === size).length !== places,
  ).map((size) => `an icon has no ${size} px`);
}

function addressProblems(elements: readonly Element[], { url, site }: Surroundings): string[] {
  const values = elements.flatMap((element) => [
    element.attribute('DefaultValue'),
    element.attribute('Value'),
  ]);
  const addresses = values.filter((value) => value !== undefined && /^\w+:\/\//.test(value)) as string[];
  return addresses.flatMap((address) => {
    if (!address.startsWith('https://')) return [`${address} is not https`];
    if (!address.startsWith(`${url}/`)) return [`${address} is not under ${url}/`];
    return existsSync(join(site, address.slice(url.length))) ? [] : [`${address} leads nowhere`];
  });
}

function languageProblems(elements: readonly Element[]): string[] {
  const problems = textOf(elements, 'DefaultLocale') === 'zh-CN' ? [] : ['DefaultLocale is not zh-CN'];
  const sentences = elements.filter(({ name, path }) =>
    path.includes('Resources')
      ? name === 'String'
      : ['DisplayName', 'Description'].includes(name) && path.length === 1,
  );
  for (const sentence of sentences) {
    const at = elements.indexOf(sentence);
    const override = elements[at + 1];
    if (override?.name !== 'Override' || override.attribute('Locale') !== 'en-US')
      problems.push(`${sentence.attribute('DefaultValue')} has no English`);
    if (!/\p{Script=Han}/u.test(sentence.attribute('DefaultValue') ?? ''))
      problems.push(`${sentence.attribute('DefaultValue')} is not Chinese`);
  }
  return problems;
}

const MOST: Readonly<Record<string, number>> = {
  DisplayName: 125,
  Description: 250,
  ShortStrings: 125,
  LongStrings: 250,
  Urls: 2048,
};

function lengthProblems(elements: readonly Element[]): string[] {
  return elements.flatMap(({ name, path, attribute }) => {
    const kind = [name, ...path].find((each) => each in MOST);
    const value = attribute('DefaultValue') ?? attribute('Value') ?? '';
    return kind && value.length > MOST[kind]! ? [`${kind} over ${MOST[kind]}: ${value}`] : [];
  });
}
