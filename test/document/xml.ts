/** A strict little XML parser: throws at whatever is not well-formed. Tests read our output with it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

const TOKEN = /<!\[CDATA\[|<\?[^?]*\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|[^<]+/y;
const ATTRIBUTE = /([\w:.-]+)="([^"]*)"/g;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** XML 1.0, production 2; halves of surrogate pairs are no characters. */
const CHARACTERS = /^[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]*$/u;

export function parseXml(xml: string): Element {
  if (!CHARACTERS.test(xml)) throw new Error('a character XML forbids');
  const root: Element = { name: '', attributes: {}, children: [] };
  const open = [root];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < xml.length) {
    const at = TOKEN.lastIndex;
    const token = TOKEN.exec(xml);
    if (!token) throw new Error(`not well-formed at ${at}: ${xml.slice(at, at + 60)}`);
    read(token, open);
  }
  if (open.length !== 1) throw new Error(`<${open.at(-1)!.name}> is not closed`);
  return root;
}

function read([whole, closing, name, attributes, empty]: RegExpExecArray, open: Element[]): void {
  if (whole.startsWith('<?')) return;
  if (name === undefined) {
    open.at(-1)!.children.push(unescaped(whole));
  } else if (closing) {
    if (open.pop()!.name !== name) throw new Error(`</${name}> closes something else`);
  } else {
    const element = { name, attributes: readAttributes(attributes!), children: [] };
    open.at(-1)!.children.push(element);
    if (!empty) open.push(element);
  }
}

function readAttributes(text: string): Record<string, string> {
  const all = [...text.matchAll(ATTRIBUTE)].map(([, name, value]) => [name!, unescaped(value!)] as const);
  if (new Set(all.map(([name]) => name)).size !== all.length) throw new Error(`twice the same: ${text}`);
  return Object.fromEntries(all);
}

function unescaped(text: string): string {
  if (text.includes(']]>')) throw new Error('a bare ]]>');
  return text.replace(/&(?:#(\d+)|([a-z]+));|&/g, (whole, code: string, name: string) => {
    const char = code ? String.fromCodePoint(Number(code)) : NAMED[name];
    if (char === undefined) throw new Error(`a bare or unknown ${whole}`);
    return char;
  });
}

export const elements = (of: Element): Element[] => of.children.filter((c) => typeof c !== 'string');

/** Every element of that name under another, in document order. */
export const all = (of: Element, name: string): Element[] =>
  elements(of).flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);

export const text = (of: Element): string =>
  of.children.map((child) => (typeof child === 'string' ? child : text(child))).join('');
