/** Which members of the Office API a source uses, and since which requirement set each exists. */
import ts from 'typescript';

export interface UsedMember {
  /** e.g. `Excel.Worksheet.getRanges` */
  readonly name: string;
  /** e.g. `ExcelApi 1.9`; empty where the library has always had it. */
  readonly set: string;
  /** Only classes exist when the program runs; interfaces are plain data. */
  readonly isOfClass: boolean;
  /** The set an enclosing `atLeast` asks for. */
  readonly probed: string;
  readonly at: string;
}

const TYPES = /@types\/office-js\//;
const PROBE = 'atLeast';

export function membersUsed(program: ts.Program, files: readonly string[]): readonly UsedMember[] {
  const checker = program.getTypeChecker();
  const used: UsedMember[] = [];
  const add = (node: ts.Node, symbol: ts.Symbol | undefined) => {
    const declaration = symbol?.declarations?.find((each) => TYPES.test(each.getSourceFile().fileName));
    if (declaration && isMember(declaration)) used.push(memberOf(node, symbol!, declaration));
  };
  const visit = (node: ts.Node): void => {
    for (const symbol of symbolsAt(checker, node)) add(node, symbol);
    ts.forEachChild(node, visit);
  };
  for (const file of files) visit(program.getSourceFile(file)!);
  return used;
}

const isMember = (node: ts.Node): boolean =>
  ts.isPropertySignature(node) ||
  ts.isMethodSignature(node) ||
  ts.isPropertyDeclaration(node) ||
  ts.isMethodDeclaration(node) ||
  ts.isGetAccessor(node) ||
  ts.isFunctionDeclaration(node) ||
  ts.isEnumMember(node);

function symbolsAt(checker: ts.TypeChecker, node: ts.Node): readonly (ts.Symbol | undefined)[] {
  if (ts.isPropertyAccessExpression(node))
    return [...members(checker, node.expression, node.name.text), ...loaded(checker, node)];
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    return ofType(checker.getTypeAtLocation(node.parent), (node.propertyName ?? node.name).getText());
  }
  if (
    (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) &&
    ts.isObjectLiteralExpression(node.parent)
  ) {
    const type = checker.getContextualType(node.parent);
    return type ? ofType(type, node.name.getText()) : [];
  }
  return [];
}

const members = (
  checker: ts.TypeChecker,
  owner: ts.Expression,
  name: string,
): readonly (ts.Symbol | undefined)[] => ofType(checker.getTypeAtLocation(owner), name);

/** A member may come from any of several types. */
const ofType = (type: ts.Type, name: string): readonly (ts.Symbol | undefined)[] =>
  (type.isUnion() ? type.types : [type]).flatMap((each) => [each.getProperty(name)]);

/** The members named in `x.load('values,format/fill')`. */
function loaded(
  checker: ts.TypeChecker,
  access: ts.PropertyAccessExpression,
): readonly (ts.Symbol | undefined)[] {
  const call = access.parent;
  if (access.name.text !== 'load' || !ts.isCallExpression(call) || call.expression !== access) return [];
  const load = checker.getSymbolAtLocation(access.name)?.declarations?.[0];
  if (!load || !TYPES.test(load.getSourceFile().fileName)) return [];
  const [argument] = call.arguments;
  const type = argument && checker.getTypeAtLocation(argument);
  const text = type?.isStringLiteral() ? type.value : undefined;
  if (text === undefined)
    throw new Error(`${where(access)}: load wants a literal string, so that it can be checked`);
  return text
    .split(',')
    .flatMap((path) =>
      along(checker, checker.getTypeAtLocation(access.expression), path.trim().split('/'), access),
    );
}

function along(
  checker: ts.TypeChecker,
  type: ts.Type,
  [name, ...rest]: readonly string[],
  node: ts.Node,
): readonly (ts.Symbol | undefined)[] {
  const symbol = type.getProperty(name!);
  if (!symbol) throw new Error(`${where(node)}: nothing to load by the name ${name}`);
  if (rest.length === 0) return [symbol];
  const own = checker.getTypeOfSymbolAtLocation(symbol, node);
  const item = name === 'items' ? checker.getTypeArguments(own as ts.TypeReference)[0]! : own;
  return [symbol, ...along(checker, item, rest, node)];
}

function memberOf(node: ts.Node, symbol: ts.Symbol, declaration: ts.Declaration): UsedMember {
  const container = declaration.parent;
  return {
    name: `${nameOf(container)}.${symbol.name}`,
    set: setOf(declaration) || setOf(container),
    isOfClass: ts.isClassDeclaration(container),
    probed: probeAround(node),
    at: where(node),
  };
}

function nameOf(node: ts.Node): string {
  const own = (node as ts.ClassDeclaration).name?.text ?? '';
  for (let above = node.parent; above; above = above.parent) {
    if (ts.isModuleDeclaration(above)) return `${above.name.text}${own && `.${own}`}`;
  }
  return own;
}

/** `[Api set: ExcelApi 1.9]` or, of the common API, `{@link … | OpenBrowserWindowApi 1.1}`, wherever the comment has it. */
function setOf(node: ts.Node): string {
  const comment = ts
    .getJSDocCommentsAndTags(node)
    .map((each) => each.getText())
    .join('\n');
  const excel = /\[\s*Api set:\s*([A-Za-z]+ ?[\d.]*)/.exec(comment);
  return (excel ?? /\*\*Requirement set\*\*: \{@link [^|]*\| (\w+ [\d.]+)\}/.exec(comment))?.[1] ?? '';
}

function probeAround(node: ts.Node): string {
  for (let above = node.parent; above; above = above.parent) {
    if (ts.isCallExpression(above) && above.expression.getText() === PROBE) {
      const [set] = above.arguments;
      if (!set || !ts.isStringLiteral(set)) return '';
      // Sets of ExcelApi go without their name, as `isSupported` has it.
      return set.text.includes(' ') ? set.text : `ExcelApi ${set.text}`;
    }
  }
  return '';
}

function where(node: ts.Node): string {
  const file = node.getSourceFile();
  return `${file.fileName.replace(/^.*\/(src|test)\//, '$1/')}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}
