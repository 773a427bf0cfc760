/**
 * The smallest sets of cells whose change satisfies every equation (the Fellegi–Holt principle),
 * all of them, by iterative deepening: at each node a certificate names cells of which one must
 * change, and each is tried in turn; a cell that was tried is closed for those after it, so that
 * no set is met twice.
 */
import { certificates, certify, lengthOf, shortest, type Certificates } from './certificates';
import { explanationAt, mayBeLast, type Explanation } from './explanation';
import { choose, CLOSED, copyNode, node, reset, type Node } from './node';
import { closeRivals, confine, pack, packing, type Packing } from './packing';

/** Σ matrix · new values = right side. */
export interface Question {
  /** Row by row. It is taken as the name of the system: working memory is kept for it. */
  readonly matrix: Int32Array;
  /** What is missing: right side − Σ matrix · base. */
  readonly missing: Float64Array;
  /** The values before any change; 0 for a free cell. */
  readonly base: Float64Array;
  /** Columns that get a new value in any case and cost nothing. */
  readonly free: readonly number[];
}

export interface Answer {
  /** How many cells beyond the free ones must change: exactly, or at least where not `complete`. */
  readonly size: number;
  readonly complete: boolean;
  /** None where not `complete`, or where no counts at all satisfy the equations. */
  readonly explanations: readonly Explanation[];
}

export interface Limits {
  /** Nodes visited. */
  readonly work: number;
  readonly explanations: number;
}

interface Level {
  readonly node: Node;
  readonly certificates: Certificates;
  readonly packing: Packing;
}

/** Working memory by depth, for the next search in the same system. A search never waits, so no two share it. */
const memory = new WeakMap<Int32Array, Level[]>();

function levelsFor(matrix: Int32Array): Level[] {
  let levels = memory.get(matrix);
  if (!levels) memory.set(matrix, (levels = []));
  return levels;
}

/** The system with only the free cells chosen; the search itself begins one deeper. */
const ROOT = 0;
const FIRST = 1;

export function search(question: Question, limits: Limits): Answer {
  return new Search(question, limits).run();
}

class Search {
  private readonly levels: Level[];
  private readonly found: Explanation[] = [];
  private work = 0;
  private undecided = false;
  /** Whether a larger size would have more to look at. */
  private wasCut = false;

  constructor(
    private readonly question: Question,
    private readonly limits: Limits,
  ) {
    this.levels = levelsFor(question.matrix);
    reset(this.level(ROOT).node, question.matrix, question.missing);
    for (const column of question.free) choose(this.level(ROOT).node, column);
  }

  run(): Answer {
    for (let size = this.leastSize(); ; size++) {
      copyNode(this.level(ROOT).node, this.level(FIRST).node);
      this.wasCut = false;
      this.visit(FIRST, size);
      if (this.exhausted) return { size, complete: false, explanations: [] };
      if (this.found.length > 0 || !this.wasCut) return { size, complete: true, explanations: this.found };
    }
  }

  private leastSize(): number {
    const { node: root, certificates, packing } = this.level(ROOT);
    certify(root, this.question.base, certificates);
    pack(certificates, packing);
    return packing.size;
  }

  private get exhausted(): boolean {
    const { work, explanations } = this.limits;
    return this.undecided || this.work > work || this.found.length > explanations;
  }

  /** @param budget how many more cells may change. */
  private visit(depth: number, budget: number): void {
    this.work++;
    const { base } = this.question;
    const { node: at, certificates: of, packing } = this.level(depth);
    certify(at, base, of);
    if (of.undecided) this.undecided = true;
    if (of.count === 0) this.found.push(explanationAt(at, base));
    if (of.count === 0 || lengthOf(of, shortest(of)) === 0) return;
    pack(of, packing);
    if (packing.size >= budget) this.wasCut = true;
    if (packing.size > budget) return;
    const confined = packing.size === budget;
    if (confined) confine(at, base, of, packing);
    this.branch(depth, budget, confined);
  }

  private branch(depth: number, budget: number, confined: boolean): void {
    const { base } = this.question;
    const { node: at, certificates: of, packing } = this.level(depth);
    const c = shortest(of);
    for (let i = of.start[c]!; i < of.start[c + 1]! && !this.exhausted; i++) {
      const column = of.cells[i]!;
      if (budget > 1 || mayBeLast(at, base, of, column)) {
        const child = this.level(depth + 1).node;
        copyNode(at, child);
        if (confined) closeRivals(child, column, packing);
        choose(child, column);
        this.visit(depth + 1, budget - 1);
      }
      at.status[column] = CLOSED;
    }
  }

  private level(depth: number): Level {
    const kept = this.levels[depth];
    if (kept) return kept;
    const rows = this.question.missing.length;
    const columns = this.question.base.length;
    return (this.levels[depth] = {
      node: node(rows, columns),
      certificates: certificates(rows, columns),
      packing: packing(rows, columns),
    });
  }
}
