/** What is told without a number, in percentages, lists, years and names: tables of what is found and what is not. */
import { edition2021 } from '../../src/format/editions';
import { otherAgencies } from '../../src/words/agency';
import { wrongBasis } from '../../src/words/basis';
import { contradictionsIn } from '../../src/words/contradictions';
import { problemsLack, saysNothing, saysProcessingFee } from '../../src/words/duties';
import { wrongGrowth, wrongGrowthSince } from '../../src/words/growth';
import { wrongParts } from '../../src/words/parts';
import { wrongPercentages } from '../../src/words/percentages';
import { readAnew } from '../../src/words/read';
import { wrongShares } from '../../src/words/shares';
import { yearsIn } from '../../src/words/years';
import { balanced, reportOf } from '../real-reports';

const contradicted = (text: string, figures = balanced) =>
  contradictionsIn(readAnew(text), 'overview.onRequest', reportOf(figures)).map(({ start, end }) =>
    text.slice(start, end),
  );

test.each([
  ['本年未收到政府信息公开申请。', '未收到政府信息公开申请'],
  ['暂未接到公民对政府信息的依申请公开申请。', '暂未接到公民对政府信息的依申请公开'],
  ['申请均在法定期限内办结。', '均在法定期限内办结'],
  ['依申请公开办结率为100%。', '办结率为100%'],
  ['无下年度结转。', '无下年度结转'],
  ['没有因政府信息公开被申请行政复议的情况。', '没有因政府信息公开被申请行政复议'],
  ['行政复议均维持原决定。', '均维持'],
  ['结转下年度2件，所有申请均在法定期限内办结。', '均在法定期限内办结'],
])('%s is denied by a report with requests, cases and some open', (text, found) => {
  expect(contradicted(text)).toEqual([found]);
  expect(contradicted(text, {})).toEqual([]);
});

test.each([
  '未收到申请人提交的补正材料。',
  '未收到行政许可申请。',
  '未收到对信息公开申请答复的投诉。',
  '避免因答复不规范引发行政复议、诉讼。',
  '除结转的外，其余申请均已办结。',
  '群众留言全部办结。',
  '未经复议直接起诉1件。',
  '依申请公开到期办结率100%。',
  '共办结申请11件，均在法定期限内办结，3件结转下一年度办理。',
  '未收到书面申请。',
  '无与行政复议、行政诉讼有关的费用支出。',
  '行政复议7件，其中4件行政复议均获维持。',
])('denies nothing: %s', (text) => {
  expect(contradicted(text)).toEqual([]);
});

test.each<[string, number[][]]>([
  ['公开信息90条，其中规划类40条，财政类20条，其他类20条。', [[90, 80]]],
  ['公开信息90条，其中甲40条，乙30条，丙30条。', [[90, 100]]],
  ['公开信息100条，其中甲40条，乙30条，丙20条，丁5条。', [[100, 95]]],
  ['公开信息总数100条。其中主动公开60条，依申请公开20条，不予公开10条。', [[100, 90]]],
  ['公开信息90条（其中甲40条、乙30条、其他10条），办理申请5件。', [[90, 80]]],
  ['公开信息90条，其中规划类40条，财政类20条，其他类30条；办理申请12条。', []],
  ['公开信息90条，其中规划类40条，财政类20条。', []],
  ['公开信息90条，含规划类40条，财政类20条，其他类20条。', []],
  ['公开信息约90条，其中规划类40条，财政类20条，其他类20条。', []],
  ['公开信息13件（新增5件、修改4件），其他公开8件。', []],
  ['公开信息90条，其中规划类40条，财政类20条；其他类20条。', [[90, 80]]],
  ['收到留言70条，公开信息90条，其中规划类40条，财政类20条，其他类20条。', [[90, 80]]],
  ['微博发布120条，其中原创11条，转发109条；收到投诉12条。', []],
  ['申请12件，其中网站7件、信函6件；已办理11件、结转1件。', []],
  ['引发争议11件，其中复议7件，维持6件，未审结1件；诉讼4件，维持2件，未审结2件。', []],
  ['复议19件，诉讼7件，其中：维持15件，纠正4件，其他5件，未审结2件。', []],
  ['网站公开75条，新媒体公开280条。其中，微博160条，微信150条，其他90条。', []],
  ['办理18件（含上年结转3件）。其中，公开9件，不予公开4件，其他5件。', []],
  ['公开信息90条，其中网站40条，微信20，其他方式29条，文件1条。', []],
  ['公开信息95条，其中解读3条，文件2条，年报1条，预算1条，动态27条，公告48条，机构5条。', [[95, 87]]],
  ['发布信息80条，其中文件20件，解读12篇，其他信息45条。', [[80, 77]]],
  ['发布信息80条，其中文件20件，解读12篇，其他信息48条。', []],
  ['发布信息80条，其中文件20件，解读12篇。', []],
  ['财务信息2条（其中预算1条、决算3条），动态8条。', [[2, 4]]],
  ['制定规章9件（含新定4件，修改3件，废止6件）。', [[9, 13]]],
  ['公开信息60条，其中机构20条、其他重点信息5条、工作动态25条。', [[60, 50]]],
  ['公开信息50条，内容涵盖政务8条、基层9条、动态30条以及公示1条。', [[50, 48]]],
  ['公开信息70条，其中包含法定内容44条，工作信息21条，公告9条。', [[70, 74]]],
])('%s', (text, expected) => {
  expect(wrongParts(readAnew(text)).map(({ whole, sum }) => [whole.value, sum])).toEqual(expected);
});

test.each<[string, number[]]>([
  ['收到申请47件。其中，信函39件，占83%；邮件7件，占14.9%；在线1件，占2.1%。', []],
  ['公开信息500条，其中主动公开198条，依申请公开142条。主动公开的信息占41.5%。', [39.6]],
  ['收到申请47件，满意率98.5%，较上年增长12%。', []],
  [
    '收到申请50件，办理60件（含上年12件）。其中，公开30件，占50%；不予公开12件，占22%；其他18件，占30%。',
    [20],
  ],
  ['收到申请97件。其中，网站80件，占82.5%；信函15件，占15.5%；当面2件，占2.0%。', []],
])('%s', (text, expected) => {
  expect(wrongPercentages(readAnew(text)).map((found) => found.expected)).toEqual(expected);
});

test.each<[string, number[]]>([
  ['2024年，我局公开信息120条。', [2025]],
  ['改进措施。2025年，我局将继续加强培训。', [2026]],
  ['统计期限自2024年1月1日至2024年12月31日。', [2025, 2025]],
  ['截至2024年12月31日，公开信息120条。', [2025]],
  ['2024年收到申请8件，2025年收到9件。', []],
  ['2024年12月修订的办法已施行。2024年部门决算已公开。', []],
  ['结转 2026 年办理的申请 3 件，较 2024 年多 1 件。', []],
  ['2026年，我局将加强培训。按照《2024年政务公开工作要点》要求公开。', []],
  ['2024年，我局认真贯彻实施《条例》，未发生因信息公开引起的诉讼，占比为零。', [2025]],
  ['2024年，我局按照《关于印发某市2025年工作要点的通知》公开信息。', [2025]],
  ['2024年，我局印发《信息公开办法》，沿用至今。', []],
  ['2024年，在政务公开考核中，我局被评为优秀。', []],
  ['本局网站2024年累计发布信息80条。', [2025]],
  ['全年公开90条，较2024年共公开的80条增长12.5%；结转2026年共2件。', []],
  ['统计期限为2024年1月1日至12月31日。', [2025]],
  ['统计期限自2025年1月1日至当年12月31日。', []],
  ['截至2024年底，公开信息80条。', [2025]],
  ['2024年，我局扎实推进依申请公开，修订完善工作制度。', [2025]],
  ['2024年新收到申请3件，上年结转1件。', [2025]],
  ['依申请公开情况，2024年我局收到申请3件。', [2025]],
  ['2024年1—12月，公开信息80条。', [2025]],
  ['2024年3—5月，公开信息80条。', []],
  ['现将2024年度工作情况报告如下：', [2025]],
  ['特向社会公布2024年度本局政府信息公开年度报告。', [2025]],
  ['编制了《某局2024年政府信息公开工作年度报告》。本报告由六部分组成。', [2025]],
  ['编制了《某局2024年政府信息公开工作年度报告》，1月底前公布。', []],
  ['向社会公布2024年度部门决算。', []],
])('%s in a report on 2025', (text, expected) => {
  expect(yearsIn(readAnew(text), 'overview', 2025).map((found) => found.expected)).toEqual(expected);
});

test.each<[string, string[]]>([
  ['本年未收取信息处理费。 某市教育局 2026年1月20日', ['某市教育局']],
  ['本年未收取信息处理费。 某市民政局 2026年1月20日', []],
  ['没有针对县民政局申请行政复议的事项。', ['县民政局']],
  ['我委加强管理。', ['我委']],
  ['我局按照我市要求和市民政局部署开展工作。', []],
])('another body in a report of 某市民政局: %s', (text, expected) => {
  expect(otherAgencies(readAnew(text), '某市民政局').map(({ actual }) => actual)).toEqual(expected);
});

test.each<[string, string[]]>([
  ['我局加强管理。', ['我局']],
  ['我县加强管理，县教育局公开信息。', []],
])('another body in a report of 某县人民政府: %s', (text, expected) => {
  expect(otherAgencies(readAnew(text), '某县人民政府').map(({ actual }) => actual)).toEqual(expected);
});

/** 147 came in and 8 were carried in, 149 are done, 48 of them granted: 32.21 %, 32.65 % or 30.97 %. */
test.each<[string, number[]]>([
  ['新收申请147件。所有答复中，予以公开48件，占32.2%。', []],
  ['新收申请147件。所有答复中，予以公开48件，占31%。', []],
  ['新收申请147件。所有答复中，予以公开48件，占35.2%。', [32.21]],
  ['新收申请147件，其中自然人申请118件，占80.3%。', []],
  ['办结的申请中，予以公开占32.2%，公开或部分公开占44.3%。', []],
  ['办结的申请中，予以公开占23.2%，不予公开占12.1%。', [32.21]],
  ['新收申请147件，上年结转8件，办结率96.1%。', []],
  ['新收申请147件，上年结转8件，办结率91.6%。', [96.13]],
  ['新收申请147件，按时办结率98%。', []],
  ['新收申请147件。办理群众留言60件，答复率98%。', []],
  ['公众号发布的信息中，解读占35.2%。', []],
  ['答复申请149件，其中公开或部分公开66件，公开率44.3%。', []],
  ['答复申请149件，其中公开或部分公开66件，公开率34.4%。', [44.3]],
])('%s', (text, expected) => {
  const found = wrongShares(readAnew(text), 'overview.onRequest', reportOf(balanced));
  expect(found.map((share) => share.expected)).toEqual(expected);
  expect(wrongShares(readAnew(text), 'overview.onRequest', { ...reportOf({}), cells: new Map() })).toEqual(
    [],
  );
});

test.each<[string, number[]]>([
  ['收到申请12件，较上年的10件增长20%。', []],
  ['收到申请12件，较上年的10件增长12%。', [20]],
  ['收到申请12件，比上年增加2件，增长20%。', []],
  ['收到申请12件，比上年增加2件，增长16.7%。', [20]],
  ['收到申请12件，同比减少3件，下降20%。', []],
  ['收到申请12件，比上年减少3件，下降25%。', [20]],
  ['发布信息120条，比2024年的100条增加20条，增长20%。', []],
  ['举办培训6场，参加300人次，增长50%。', []],
])('%s', (text, expected) => {
  expect(wrongGrowth(readAnew(text)).map((found) => found.expected)).toEqual(expected);
});

test.each<[string, number[]]>([
  ['收到申请12件，同比增长20%。', []],
  ['收到申请12件，较上年增长15%。', [20]],
  ['发布信息80条，同比增长15%。', []],
])('%s after a year with 10 requests', (text, expected) => {
  const ofYear = (year: number) => reportOf({ 'requests.received.total': 10 }, { year });
  const since = (previous: number) =>
    wrongGrowthSince(readAnew(text), 'overview.onRequest', ofYear(2025), ofYear(previous));
  expect(since(2024).map((found) => found.expected)).toEqual(expected);
  expect(since(2023)).toEqual([]);
});

test('the notice is cited as it is', () => {
  const wrong = (text: string) => wrongBasis(text, edition2021).map(({ actual }) => actual);
  expect(wrong('按照国办公开办函〔2021〕30号编制。')).toEqual([]);
  expect(wrong('按照国办公开办函〔2019〕60号、国办公开办涵〔2021〕30号编制。')).toEqual([
    '国办公开办函〔2019〕60号',
    '国办公开办涵〔2021〕30号',
  ]);
});

test.each([
  ['本年度未收取信息处理费。', true],
  ['全年共收取信息处理费800元。', true],
  ['信息处理费收取情况：0元', true],
  ['全年未发生信息公开的收费及减免。', true],
  ['依照《信息处理费管理办法》（国办函〔2020〕109号），本年没有产生处理费。', true],
  ['无其他需要报告的事项。', false],
  ['申请超过合理范围的，将收取信息处理费。', false],
])('六: %s says what was collected: %s', (text, says) => {
  expect(saysProcessingFee(text)).toBe(says);
});

test.each([
  ['加强培训。', 'length'],
  ['政策解读形式还不够丰富，更新不够及时，培训次数偏少，公众参与的渠道也比较少。', 'improvements'],
  ['政策解读的质量有待进一步提高，公开制度还不够完善，业务培训亟待加强，公众参与也比较少。', 'improvements'],
  ['部分信息更新不够及时，基层对标准掌握不全。已明确专人每周核对目录，明年组织两次培训。', undefined],
  ['解读的质量有待提高，培训不够。针对这些不足，今后每季度组织一次业务培训，逐条核对公开的内容。', undefined],
  ['政策解读形式还不够丰富，更新不够及时。下一步将加强培训，丰富解读形式，按时更新。', undefined],
] as const)('五: %s lacks %s', (text, lack) => {
  expect(problemsLack(text)).toBe(lack);
});

test.each(['无', '无。', '（无）', '没有问题。'])('五 says nothing: %s', (text) =>
  expect(saysNothing(text)).toBe(true),
);
