/** A tagged PDF as a screen reader goes through it: what each element is, and its words (PDF 1.7, 14.8). */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface TaggedPdf {
  readonly language: string | undefined;
  /** In the order of the tree; of lines that one element has, the words joined. */
  readonly elements: readonly TaggedElement[];
}

export interface TaggedElement {
  /** H1, P, TH, TD … */
  readonly role: string;
  readonly text: string;
}

/** What says nothing of its own: it belongs to the element around it. */
const INNER = new Set(['Span', 'NonStruct', 'P']);

type Node = NonNullable<Awaited<ReturnType<Page['getStructTree']>>>;
type Child = Node['children'][number];
type Task = ReturnType<typeof getDocument>;
type Page = Awaited<ReturnType<Awaited<Task['promise']>['getPage']>>;

export async function readTags(bytes: Uint8Array): Promise<TaggedPdf> {
  const task = getDocument({ data: Uint8Array.from(bytes), useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  try {
    const { info } = (await document.getMetadata()) as { info: { Language?: string } };
    const elements: TaggedElement[] = [];
    for (let i = 1; i <= document.numPages; i++)
      elements.push(...(await pageTags(await document.getPage(i))));
    return { language: info.Language, elements };
  } finally {
    await task.destroy();
  }
}

async function pageTags(page: Page): Promise<TaggedElement[]> {
  const words = await markedWords(page);
  const tree = await page.getStructTree();
  const found: { role: string; text: string }[] = [];
  const walk = (node: Child, role: string): void => {
    if ('children' in node) {
      const own = INNER.has(node.role) && role !== 'Document' ? role : node.role;
      if (own !== role || node.role === 'P') found.push({ role: own, text: '' });
      for (const child of node.children) walk(child, own);
    } else if (node.type === 'content') {
      const last = found[found.length - 1];
      if (last) last.text += words.get(node.id) ?? '';
    }
  };
  for (const child of tree?.children ?? []) walk(child, 'Root');
  return found.filter(({ text }) => text.trim() !== '');
}

/** The words of each marked content, by its id. */
async function markedWords(page: Page): Promise<Map<string, string>> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const words = new Map<string, string>();
  const open: string[] = [];
  for (const item of items) {
    if ('str' in item) {
      const id = [...open].reverse().find((each) => each !== '');
      if (id !== undefined) words.set(id, (words.get(id) ?? '') + item.str);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id ?? '');
  }
  return words;
}
