/** All that a page draws, and whether the fonts are there that its words are set in. */
import { Budget } from './budget';
import type { Opened, PdfFile, PdfFilePage, PdfJs } from './pdf-js';
import type { Operators } from './rulings';
import { lettersOf, textItemsOf, type TextItem } from './text-items';
import { Fault } from '../../report/result';

/**
 * Where a strict reading breaks off, pdf.js takes the steps it has been told of for all of them, without a word. So a
 * stroke is laid upon each page, as someone draws in a reader: what is laid upon a page is told of when all of the
 * page itself has been, and a list without it was cut.
 */
const STROKE = { color: [], paths: { lines: [] } };
/** pdf.js takes for drawn in a reader what is kept under names that begin so. */
const STROKE_NAME = 'pdfjs_internal_editor_end';

export class Drawing {
  private readonly budgets = { strictly: new Budget(), pastErrors: new Budget() };

  constructor(
    private readonly file: Opened,
    private readonly library: PdfJs,
  ) {}

  /**
   * @param number of the page, from 1
   * @param words of the page, read strictly
   * @throws Fault `pdf-fonts-missing`, `file-too-large`, and what pdf.js throws
   */
  async ofPage(number: number, words: readonly TextItem[]): Promise<Operators> {
    return (await this.strictly(number)) ?? (await this.pastErrors(number, words));
  }

  /** @returns undefined where the list was cut, or not every font can be read */
  private async strictly(number: number): Promise<Operators | undefined> {
    const { AnnotationEditorType, AnnotationMode, OPS } = this.library;
    const { strictly: file } = this.file;
    const stroke = { ...STROKE, annotationType: AnnotationEditorType.INK, pageIndex: number - 1 };
    file.annotationStorage.setValue(STROKE_NAME, stroke);
    const page = await file.getPage(number);
    const told = await page.getOperatorList({ annotationMode: AnnotationMode.ENABLE_STORAGE });
    this.budgets.strictly.take('steps', told.fnArray.length);
    const end = told.fnArray.indexOf(OPS.beginAnnotation);
    if (end < 0) return undefined;
    const operators: Operators = { fnArray: told.fnArray.slice(0, end), argsArray: told.argsArray };
    return this.hasFonts(page, operators) ? operators : undefined;
  }

  private async pastErrors(number: number, words: readonly TextItem[]): Promise<Operators> {
    const file: PdfFile = await this.file.pastErrors();
    const page = await file.getPage(number);
    // What is laid on a page – stamps, notes – has no words here, and lines that are not its own.
    const annotationMode = this.library.AnnotationMode.DISABLE;
    const operators: Operators = await page.getOperatorList({ annotationMode });
    const budget = this.budgets.pastErrors;
    budget.take('steps', operators.fnArray.length);
    // A font that only the strict reading gives up leaves fewer letters than this one.
    if (!this.hasFonts(page, operators) || lettersOf(words) < lettersOf(await textItemsOf(page, budget)))
      throw new Fault('pdf-fonts-missing');
    return operators;
  }

  /**
   * Of a font that pdf.js cannot make sense of, or that is not in the file and that there is no table for, it has what
   * went wrong, and leaves out all that is set in it. What that would say is not guessed.
   */
  private hasFonts({ commonObjs }: PdfFilePage, { fnArray, argsArray }: Operators): boolean {
    // Fonts among them, set by themselves or with other things at once.
    const needed = argsArray.filter((_, i) => fnArray[i] === this.library.OPS.dependency) as [string][];
    return needed.every(([name]) => !commonObjs.has(name) || typeof commonObjs.get(name) !== 'string');
  }
}
