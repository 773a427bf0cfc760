import { encodeAttribute } from './text';

const attribute = /\s+([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/g;

/** A tag with one attribute set, or taken out (`undefined`); everything else stays as written. */
export function setAttribute(tag: string, name: string, value: string | undefined): string {
  const written = value === undefined ? '' : ` ${name}="${encodeAttribute(value)}"`;
  let found = false;
  const changed = tag.replace(attribute, (whole, attributeName: string) => {
    if (attributeName !== name) return whole;
    found = true;
    return written;
  });
  return found || value === undefined ? changed : changed.replace(/\s*\/?>$/, (close) => written + close);
}

/** Attributes of a tag as written, values with their entities. */
export const attributesOf = (tag: string): ReadonlyMap<string, string> =>
  new Map([...tag.matchAll(attribute)].map(([, name = '', value = '']) => [name, value.slice(1, -1)]));
