/**
 * The smallest sets of cells whose change satisfies every equation, all of them, by branch and
 * bound: at each node a certificate names cells of which one must change, and each is tried in turn; a
 * cell that was tried is closed for those after it, so that no set is met twice. A packing says how many
 * changes are still needed at least; sizes are tried from that of the root upwards, and the first
 * that has a set is the smallest.
 */
import { certify, noCertificates, shortest, type Certificates } from './certificates';
import { confine, nothingPacked, pack, type Packing } from './packing';
import { choose, CLOSED, copyTableau, emptyTableau, resetTableau, type Tableau } from './tableau';
import { explanationAt, type Explanation } from './values';

/** Σ matrix · new values = right side. */
export interface Question {
  /** Row by row, of 0, 1 and −1. It is taken as the name of the system: working memory is kept for it. */
  readonly matrix: Int8Array;
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

/** Where a search is given up. */
export interface Limits {
  /** Nodes visited. */
  readonly nodes: number;
  readonly explanations: number;
}

interface Search {
  readonly question: Question;
  readonly limits: Limits;
  readonly levels: Level[];
  readonly found: Explanation[];
  nodes: number;
  /** Whether a larger size would have more to look at. */
  wasCut: boolean;
}

/** Working memory of one depth. */
interface Level {
  readonly tableau: Tableau;
  readonly certificates: Certificates;
  readonly packing: Packing;
}

/** By system, for the next search in it. A search never waits, so no two share it. */
const memory = new WeakMap<Int8Array, Level[]>();

/** The equations with only the free cells chosen; the search itself begins one deeper. */
const ROOT = 0;
const FIRST = 1;

export function search(question: Question, limits: Limits): Answer {
  const of: Search = { question, limits, levels: levelsFor(question), found: [], nodes: 0, wasCut: false };
  const root = levelAt(of, ROOT);
  resetTableau(root.tableau, question.matrix, question.missing);
  for (const column of question.free) choose(root.tableau, column);
  for (let size = leastSize(question, root); ; size++) {
    copyTableau(root.tableau, levelAt(of, FIRST).tableau);
    of.wasCut = false;
    visit(of, FIRST, size);
    if (isExhausted(of)) return { size, complete: false, explanations: [] };
    if (of.found.length > 0 || !of.wasCut) return { size, complete: true, explanations: of.found };
  }
}

function levelsFor({ matrix }: Question): Level[] {
  let levels = memory.get(matrix);
  if (!levels) memory.set(matrix, (levels = []));
  return levels;
}

function levelAt({ levels, question }: Search, depth: number): Level {
  const kept = levels[depth];
  if (kept) return kept;
  const rows = question.missing.length;
  const columns = question.base.length;
  return (levels[depth] = {
    tableau: emptyTableau(rows, columns),
    certificates: noCertificates(rows, columns),
    packing: nothingPacked(rows, columns),
  });
}

function leastSize({ base }: Question, { tableau, certificates, packing }: Level): number {
  certify(tableau, base, certificates);
  pack(certificates, packing);
  return packing.size;
}

const isExhausted = ({ nodes, found, limits }: Search): boolean =>
  nodes > limits.nodes || found.length > limits.explanations;

/** @param budget how many more cells may change. */
function visit(of: Search, depth: number, budget: number): void {
  of.nodes++;
  const { base } = of.question;
  const { tableau, certificates, packing } = levelAt(of, depth);
  certify(tableau, base, certificates);
  if (certificates.count === 0) {
    of.found.push(explanationAt(tableau, base));
    return;
  }
  pack(certificates, packing);
  if (packing.size >= budget) of.wasCut = true;
  if (packing.size > budget) return;
  if (packing.size === budget) confine(tableau, base, certificates, packing);
  branch(of, depth, budget);
}

function branch(of: Search, depth: number, budget: number): void {
  const { tableau, certificates } = levelAt(of, depth);
  const c = shortest(certificates);
  for (let i = certificates.start[c]!; i < certificates.start[c + 1]! && !isExhausted(of); i++) {
    const column = certificates.cells[i]!;
    const child = levelAt(of, depth + 1).tableau;
    copyTableau(tableau, child);
    choose(child, column);
    visit(of, depth + 1, budget - 1);
    tableau.status[column] = CLOSED;
  }
}
