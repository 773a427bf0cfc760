/** What a page's own style sheet says, rule by rule: whom, how strongly, and of which looks. */
import {
  declarationsIn,
  isForScreens,
  isImportant,
  rulesOf,
  type StyleRule,
} from '../../src/import/html/style-sheet';

const compound = (tag: string, id: string, ...classes: string[]) => ({ tag, id, classes });
const selectorsOf = (sheet: string) => rulesOf(sheet).map(({ compounds }) => compounds);
const NONE = '{display:none}';

test.each<[string, ReturnType<typeof compound>[][]]>([
  ['p', [[compound('p', '')]]],
  ['TD', [[compound('td', '')]]],
  ['*', [[compound('', '')]]],
  ['.x', [[compound('', '', 'x')]]],
  ['.表-一_2', [[compound('', '', '表-一_2')]]],
  ['#zoom', [[compound('', 'zoom')]]],
  ['td.x#y.z', [[compound('td', 'y', 'x', 'z')]]],
  ['*.x', [[compound('', '', 'x')]]],
  ['table   td\n.x', [[compound('table', ''), compound('td', ''), compound('', '', 'x')]]],
  [' table>td > .x ', [[compound('table', ''), compound('td', ''), compound('', '', 'x')]]],
  ['.x,p , #y', [[compound('', '', 'x')], [compound('p', '')], [compound('', 'y')]]],
  [',.x,', [[compound('', '', 'x')]]],
  ['p:hover', []],
  ['p:hover .x', []],
  ['.x p::before', []],
  ['[hidden]', []],
  ['p + .x', []],
  ['p ~ .x, .y', [[compound('', '', 'y')]]],
  ['.x-1 .2', [[compound('', '', 'x-1'), compound('', '', '2')]]],
])('%j names whom it is for', (selector, compounds) => {
  expect(selectorsOf(selector + NONE)).toEqual(compounds);
});

test('an id is stronger than classes, a class than tags, and of two alike the later one', () => {
  const sheet = ['p', '*', 'table tr td p', '.x', 'p.x', '.x .y', '#z', '#z .x p', 'p'].map((each) => each + NONE);
  const weights = rulesOf(sheet.join('\n')).map(({ weight }) => weight);
  const of = (ids: number, classes: number, tags: number, order: number): number =>
    1e4 * (1e4 * ids + 100 * classes + tags) + order;
  expect(weights).toEqual([
    ...[of(0, 0, 1, 0), of(0, 0, 0, 1), of(0, 0, 4, 2), of(0, 1, 0, 3), of(0, 1, 1, 4), of(0, 2, 0, 5)],
    ...[of(1, 0, 0, 6), of(1, 1, 1, 7), of(0, 0, 1, 8)],
  ]);
}); // prettier-ignore

const tagsOf = (sheet: string): string[] => rulesOf(sheet).map(({ compounds }) => compounds[0]?.tag ?? '');

test.each<[string, string, string[]]>([
  ['one after another', `p${NONE} td${NONE}`, ['p', 'td']],
  ['a remark', `/* td${NONE} */p${NONE}/* li${NONE}`, ['p']],
  ['marks of a remark in HTML', `<!-- p${NONE} -->`, ['p']],
  ['another sheet before it', `@import "a.css"; p${NONE}`, ['p']],
  ['a name of letters', `@charset "utf-8";p${NONE}`, ['p']],
  ['printing', `@media print{td${NONE} li${NONE}} p${NONE}`, ['p']],
  ['screens', `@media screen { td${NONE} } p${NONE}`, ['td', 'p']],
  ['all of them', `@media  ALL{td${NONE}}`, ['td']],
  ['only screens', `@media only screen{td${NONE}}`, ['td']],
  ['narrow screens', `@media screen and (max-width:9px){td${NONE}} p${NONE}`, ['p']],
  ['a condition', `@supports (display:grid){@media all{td${NONE}}} p${NONE}`, ['p']],
  ['a typeface', `@font-face{font-family:x} p${NONE}`, ['p']],
  ['a media type of another name', `@mediaeval{td${NONE}} p${NONE}`, ['p']],
  ['no end', 'p{display:none', ['p']],
  ['a condition without an end', `@media print{td${NONE} li${NONE}`, []],
  ['looks that do not hide', `td{margin:0} p${NONE}`, ['p']],
  ['nothing', '', []],
])('a sheet with %s', (_, sheet, tags) => expect(tagsOf(sheet)).toEqual(tags));

test.each<[string, [string, string][]]>([
  ['display:none', [['display', 'none']]],
  [' Display : None ; margin:0', [['display', 'None']]],
  ['display:none;display:block', [['display', 'block']]],
  ['display:none!important;display:block', [['display', 'none!important']]],
  ['display:none! IMPORTANT ;display:block ! important', [['display', 'block ! important']]],
  ['color:red;background:url(a:b)', [['color', 'red'], ['background', 'url(a:b)']]],
  ['display', []],
  [':none', []],
  ['', []],
])('%j says', (text, said) => expect([...declarationsIn(text)]).toEqual(said)); // prettier-ignore

test('what is important says so at its end', () => {
  expect(['none !important', 'none!IMPORTANT ', '! important'].map((each) => isImportant(each))).toEqual([true, true, true]);
  expect(['none', 'important', '!important none'].map((each) => isImportant(each))).toEqual([false, false, false]);
  expect(isImportant()).toBe(false);
}); // prettier-ignore

test('a sheet is for screens unless it says otherwise', () => {
  expect(['', ' ', 'all', 'SCREEN', ' only screen '].map(isForScreens)).toEqual(Array(5).fill(true));
  expect(['print', 'screen, print', 'only print', 'not all', 'handheld'].map(isForScreens)).toEqual(Array(5).fill(false));
}); // prettier-ignore

test('of a sheet without end five thousand rules are read', () => {
  const rules: StyleRule[] = rulesOf(`p${NONE}`.repeat(5_001));
  expect(rules).toHaveLength(5_000);
});
