import { XmlReader } from './reader';

/** An element among its siblings: where it is and what it holds. */
export interface Child {
  readonly name: string;
  readonly start: number;
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly end: number;
}

/** The root element, and the elements right below it. */
export interface Root {
  readonly text: string;
  /** `x:` where elements are written so. */
  readonly prefix: string;
  readonly root: Child;
  readonly children: readonly Child[];
}

function childAt(xml: XmlReader): Child {
  const { name, start, end: contentStart, empty } = xml;
  const contentEnd = empty ? contentStart : xml.skip();
  return { name, start, contentStart, contentEnd, end: xml.end };
}

/** @throws Fault `file-damaged` */
export function readRoot(text: string, part: string): Root {
  const xml = new XmlReader(text, part);
  if (!xml.next()) xml.fail();
  const { name, start, end: contentStart, empty } = xml;
  const prefix = /^<([^\s:/>]+:)/.exec(text.slice(start, contentStart))?.[1] ?? '';
  const children: Child[] = [];
  while (!empty && xml.next()) if (xml.opening) children.push(childAt(xml));
  const contentEnd = empty ? contentStart : xml.start;
  return { text, prefix, root: { name, start, contentStart, contentEnd, end: xml.end }, children };
}

/** The elements in a piece of XML, each as written. */
export const elementsIn = (content: string, part: string): readonly string[] =>
  readRoot(`<all>${content}</all>`, part).children.map(({ start, end }) =>
    `<all>${content}`.slice(start, end),
  );
