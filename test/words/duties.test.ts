/** What 五 and 六 have to say. */
import { problemsLack, saysProcessingFee } from '../../src/words/duties';

const SHORT = '政策解读较少，更新不够及时，培训次数偏少，公众参与的渠道也比较';

test.each([
  ['', undefined],
  [' \n', undefined],
  [SHORT.slice(0, 29), 'length'],
  [` ${SHORT.slice(0, 29).split('').join(' ')} `, 'length'],
  [SHORT.slice(0, 30), 'improvements'],
  [`${SHORT}。下年组织培训。`, undefined],
  [`${SHORT}。下一年组织培训。`, undefined],
  [`${SHORT}。已建立台账。`, undefined],
  [`${SHORT}。已经建立台账。`, undefined],
  [`${SHORT}。已有台账。`, 'improvements'],
  [`${SHORT}。今后每季度组织培训。`, undefined],
  [`${SHORT}，制度不完善。`, 'improvements'],
  [`${SHORT}，制度不够完善，栏目不尽优化。`, 'improvements'],
  [`${SHORT}，亟需进一步强化，有待改善。`, 'improvements'],
  [`${SHORT}。已完善制度。`, undefined],
  ['全年围绕重点领域做好各项公开，及时发布政策文件和解读材料，回应社会各方面的关切。', 'problems'],
])('五 %j lacks %s', (text, lack) => {
  expect(problemsLack(text)).toBe(lack);
});

test.each([
  ['本年度未收取信息处理费。', true],
  ['收取信息处理费共八百元。', true],
  ['收取信息处理费1.5万元。', true],
  ['信息公开收费：无。', true],
  ['信息公开费用，没有发生。', true],
  ['信息处理费，全年收取800元；下年另计。', true],
  ['信息处理费按规定办理。', false],
  ['信息处理费按规定办理。没有其他事项。', false],
  ['信息处理费按规定办理，工作有序，没有其他事项。', false],
  ['应当收取信息处理费800元的，依法收取。', false],
  ['如产生信息处理费，可以减免，没有异议。', false],
  ['按照《零星信息处理费办法》办理。', false],
  ['按照信息处理费办法（国办函〔2020〕109号）办理。', false],
  ['按照信息处理费办法[2020] 109 号办理。', false],
  ['没有其他事项。', false],
])('六 says what was collected: %s – %s', (text, says) => {
  expect(saysProcessingFee(text)).toBe(says);
});
