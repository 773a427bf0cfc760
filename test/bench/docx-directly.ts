/** The peer: the same document by the library `docx` as its guide shows it, each run and cell formatted on the spot. */
import * as d from 'docx';
import type { Block, Document, Table } from '../../src/document/model';

const font = (eastAsia: string) => ({ ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia });
const exactly = (line: number) => ({ line, lineRule: d.LineRuleType.EXACT });
const indent = { firstLineChars: 200, firstLine: 640 };
const FACES = ['黑体', '楷体_GB2312', '仿宋_GB2312', '仿宋_GB2312'] as const;
const HEADINGS = ['Heading1', 'Heading2', 'Heading3', 'Heading4'] as const;

const paragraph = (text: string, face: string, options: d.IParagraphOptions = {}) =>
  new d.Paragraph({
    spacing: exactly(560),
    indent,
    ...options,
    children: [new d.TextRun({ text, font: font(face), size: 32 })],
  });

const table = ({ rows, widths, headerRows }: Table): d.Table =>
  new d.Table({
    layout: d.TableLayoutType.FIXED,
    width: { size: 8844, type: d.WidthType.DXA },
    columnWidths: [...widths],
    rows: rows.map(
      (cells, row) =>
        new d.TableRow({
          cantSplit: true,
          tableHeader: row < headerRows,
          children: cells.map(
            ({ text, rowSpan, columnSpan }) =>
              new d.TableCell({
                rowSpan,
                columnSpan,
                verticalAlign: d.VerticalAlignTable.CENTER,
                children: [
                  new d.Paragraph({
                    alignment: d.AlignmentType.CENTER,
                    spacing: exactly(280),
                    children: [new d.TextRun({ text, font: font('宋体'), size: 21 })],
                  }),
                ],
              }),
          ),
        }),
    ),
  });

function blockOf(block: Block): d.Paragraph | d.Table {
  switch (block.kind) {
    case 'title':
      return paragraph(block.text, '方正小标宋简体', { alignment: d.AlignmentType.CENTER });
    case 'heading':
      return paragraph(block.text, FACES[block.level - 1]!, { heading: HEADINGS[block.level - 1]! });
    case 'paragraph':
      return paragraph(block.text, '仿宋_GB2312');
    case 'table':
      return table(block);
    case 'signOff':
      return paragraph(`${block.agency} ${block.date ?? ''}`, '仿宋_GB2312', {
        alignment: d.AlignmentType.RIGHT,
      });
  }
}

export const writeDirectly = ({ title, blocks }: Document): Promise<Uint8Array> =>
  d.Packer.pack(new d.Document({ title, sections: [{ children: blocks.map(blockOf) }] }), 'uint8array');
