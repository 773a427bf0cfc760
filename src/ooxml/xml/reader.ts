/**
 * Reads the tags of an XML text one after another, with their offsets, so that a part can be
 * patched where it stands. No tree is built; names are local names; nesting is checked.
 */
import { Fault } from '../../report/result';
import { decodeContent, decodeXml } from './text';

const SLASH = 47;
const GREATER = 62;
const EQUALS = 61;

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13);

export class XmlReader {
  /** Local name of the current tag. */
  name = '';
  /** Offsets of the current tag, from `<` to after `>`. */
  start = 0;
  end = 0;
  opening = false;
  /** `<c/>`: opening, with no closing tag to come. */
  empty = false;

  private readonly open: string[] = [];
  private rooted = false;
  /** Start and end of name, start and end of value, attribute after attribute. */
  private readonly attributes: number[] = [];
  private attributeEnd = 0;

  /** @param from where an element begins, to read only this one */
  constructor(
    readonly text: string,
    readonly part: string,
    from = 0,
  ) {
    this.end = from;
  }

  /** Elements open after the current tag. */
  get depth(): number {
    return this.open.length;
  }

  /** To the next tag; text, comments and instructions are passed over. False at the end. */
  next(): boolean {
    const { text } = this;
    for (let at = text.indexOf('<', this.end); at >= 0; at = text.indexOf('<', this.end)) {
      if (this.open.length === 0) this.refuseText(at);
      const code = text.charCodeAt(at + 1);
      if (code === 33) this.end = this.afterMarkup(at);
      else if (code === 63) this.end = this.after('?>', at + 2);
      else {
        this.start = at;
        if (code === SLASH) this.readClosing(at);
        else this.readOpening(at);
        return true;
      }
    }
    if (this.open.length > 0) this.fail();
    this.refuseText(text.length);
    return false;
  }

  /** The value of an attribute written without a prefix. */
  attribute(name: string): string | undefined {
    for (let i = 0; i < this.attributeEnd; i += 4) {
      const from = this.offset(i);
      if (this.offset(i + 1) - from === name.length && this.text.startsWith(name, from)) return this.value(i);
    }
    return undefined;
  }

  /** The value of an attribute with any prefix, such as `r:id`. */
  prefixedAttribute(local: string): string | undefined {
    for (let i = 0; i < this.attributeEnd; i += 4)
      if (this.text.slice(this.attributes[i], this.attributes[i + 1]).endsWith(`:${local}`))
        return this.value(i);
    return undefined;
  }

  /** Goes to the end of the current element and returns where its content ends. */
  skip(): number {
    if (this.empty || !this.opening) return this.end;
    const outside = this.depth - 1;
    while (this.depth > outside) if (!this.next()) this.fail();
    return this.start;
  }

  /** Goes to the end of the current element and returns its text. */
  content(): string {
    const from = this.end;
    return decodeContent(this.text, from, this.skip());
  }

  fail(): never {
    throw new Fault('file-damaged', { reason: 'xml', part: this.part });
  }

  private readonly offset = (i: number): number => this.attributes[i] ?? 0;

  private value(i: number): string {
    return decodeXml(this.text.slice(this.attributes[i + 2], this.attributes[i + 3]));
  }

  /** Outside the root element nothing but space may stand, and a mark of byte order at the very start. */
  private refuseText(to: number): void {
    for (let i = this.end; i < to; i++) {
      const code = this.text.charCodeAt(i);
      if (!isSpace(code) && !(code === 0xfeff && i === 0)) this.fail();
    }
  }

  private after(mark: string, from: number): number {
    const at = this.text.indexOf(mark, from);
    return at < 0 ? this.fail() : at + mark.length;
  }

  private afterMarkup(at: number): number {
    if (this.text.startsWith('<!--', at)) return this.after('-->', at + 4);
    if (this.text.startsWith('<![CDATA[', at)) return this.after(']]>', at + 9);
    throw new Fault('file-has-dtd', { part: this.part });
  }

  private localName(from: number, to: number): string {
    const name = this.text.slice(from, to);
    const colon = name.indexOf(':');
    return colon < 0 ? name : name.slice(colon + 1);
  }

  private readClosing(at: number): void {
    this.end = this.after('>', at);
    this.name = this.localName(at + 2, this.end - 1).trimEnd();
    this.opening = false;
    this.empty = false;
    this.attributeEnd = 0;
    if (this.open.pop() !== this.name) this.fail();
  }

  private readOpening(at: number): void {
    const { text } = this;
    let i = at + 1;
    for (
      let code = text.charCodeAt(i);
      code !== GREATER && code !== SLASH && !isSpace(code);
      code = text.charCodeAt(++i)
    )
      if (code !== code) this.fail();
    // A second root element is one too many.
    if (this.rooted && this.open.length === 0) this.fail();
    this.rooted = true;
    this.name = this.localName(at + 1, i);
    this.opening = true;
    this.end = this.readAttributes(i);
    this.empty = text.charCodeAt(this.end - 2) === SLASH;
    if (!this.empty) this.open.push(this.name);
  }

  private readAttributes(from: number): number {
    const { text } = this;
    this.attributeEnd = 0;
    for (let i = from; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (isSpace(code)) continue;
      if (code === GREATER) return i + 1;
      if (code === SLASH) return text.charCodeAt(i + 1) === GREATER ? i + 2 : this.fail();
      i = this.readAttribute(i);
    }
    return this.fail();
  }

  /** Returns where the closing quote is. */
  private readAttribute(from: number): number {
    const { text } = this;
    let i = from;
    while (i < text.length && text.charCodeAt(i) !== EQUALS && !isSpace(text.charCodeAt(i))) i++;
    const nameEnd = i;
    while (isSpace(text.charCodeAt(i))) i++;
    if (text.charCodeAt(i++) !== EQUALS) this.fail();
    while (isSpace(text.charCodeAt(i))) i++;
    const quote = text[i];
    if (quote !== '"' && quote !== "'") this.fail();
    const close = text.indexOf(quote, i + 1);
    if (close < 0) this.fail();
    this.attributes[this.attributeEnd++] = from;
    this.attributes[this.attributeEnd++] = nameEnd;
    this.attributes[this.attributeEnd++] = i + 1;
    this.attributes[this.attributeEnd++] = close;
    return close;
  }
}
