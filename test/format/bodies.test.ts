/** What kind of body a full name tells of, and what each kind may do. */
import { bodyKinds, bodyKindOf, ruleMakingPower, type BodyKind } from '../../src/format/bodies';

test('the kinds as the cover lists them: a workbook keeps their names, a report as JSON their keys', () => {
  expect(bodyKinds.map(({ key, name }) => `${key} ${name}`)).toEqual([
    'ministry 国务院部门',
    'provincialGovernment 省（自治区、直辖市）人民政府',
    'cityGovernment 设区的市（自治州）人民政府',
    'countyGovernment 县（市、区、旗）人民政府',
    'township 乡镇人民政府',
    'subdistrict 街道办事处',
    'provincialDepartment 省级人民政府部门',
    'department 市、县级人民政府部门',
  ]);
});

test.each<[BodyKind | undefined, string]>([
  ['ministry', 'yes'],
  ['provincialGovernment', 'yes'],
  ['cityGovernment', 'yes'],
  ['countyGovernment', 'no'],
  ['township', 'no'],
  ['subdistrict', 'no'],
  ['provincialDepartment', 'unknown'],
  ['department', 'no'],
  [undefined, 'unknown'],
])('whether %s may make 规章: %s', (kind, power) => {
  expect(ruleMakingPower(kind)).toBe(power);
});

const PROVINCES = [
  ...['北京市', '天津市', '上海市', '重庆市', '河北省', '山西省', '辽宁省', '吉林省', '黑龙江省', '江苏省', '浙江省', '安徽省'],
  ...['福建省', '江西省', '山东省', '河南省', '湖北省', '湖南省', '广东省', '海南省', '四川省', '贵州省', '云南省', '陕西省'],
  ...['甘肃省', '青海省', '台湾省', '内蒙古自治区', '广西壮族自治区', '西藏自治区', '宁夏回族自治区', '新疆维吾尔自治区'],
]; // prettier-ignore

test.each(PROVINCES)('%s has a government that may', (province) => {
  expect(bodyKindOf(`${province}人民政府`)).toBe('provincialGovernment');
  expect(bodyKindOf(`${province}人民政府办公厅`)).toBe('provincialGovernment');
});

test.each<[string, BodyKind | undefined]>([
  ['某区某街道办事处', 'subdistrict'],
  ['某市 某区 某街道办事处', 'subdistrict'],
  ['某街道办事处管理局', undefined],
  ['某县某镇人民政府', 'township'],
  ['某县某乡人民政府', 'township'],
  ['某旗某苏木人民政府', 'township'],
  ['某县某镇人民政府财政所', undefined],
  ['某旗某苏木人民政府财政所', undefined],
  ['中华人民共和国财政部', 'ministry'],
  ['国务院办公厅', 'ministry'],
  ['国家统计局', 'ministry'],
  ['国家发展和改革委员会', 'ministry'],
  ['国家互联网信息办公室', 'ministry'],
  ['国家税务总局', 'ministry'],
  ['国家税务总局某县税务局', undefined],
  ['国家统计局某调查队', undefined],
  ['某国家统计局', undefined],
  ['中国人民银行', 'ministry'],
  ['中国证券监督管理委员会', 'ministry'],
  ['中国人民银行某中心支行', undefined],
  ['中国某公司', undefined],
  ['河北省石家庄市人民政府', 'cityGovernment'],
  ['石家庄市人民政府', 'cityGovernment'],
  ['石家庄市人民政府办公室', 'cityGovernment'],
  ['东莞市人民政府', 'cityGovernment'],
  ['某自治州人民政府', 'cityGovernment'],
  ['某市人民政府', undefined],
  ['某县人民政府', 'countyGovernment'],
  ['云南省某自治州某县人民政府', 'countyGovernment'],
  ['某开发区管委会人民政府', undefined],
  ['浙江省杭州市某区人民政府', 'countyGovernment'],
  ['内蒙古自治区某旗人民政府', 'countyGovernment'],
  ['某县人民政府某办公厅', undefined],
  ['人民政府', undefined],
  ['某省某厅', undefined],
  ['某县财政局', undefined],
  ['', undefined],
])('%s: %s', (agency, kind) => {
  expect(bodyKindOf(agency)).toBe(kind);
});
