/**
 * Kinds of body (机关类型) and which of them may make 规章 (《立法法》第九十一条、第九十三条:
 * 国务院各部门；省、自治区、直辖市和设区的市、自治州的人民政府).
 */
import { ruleMakingCities } from './rule-making-cities';

export type BodyKind =
  | 'ministry'
  | 'provincialGovernment'
  | 'cityGovernment'
  | 'countyGovernment'
  | 'township'
  | 'subdistrict'
  | 'provincialDepartment'
  | 'department';

export const bodyKinds: readonly { readonly key: BodyKind; readonly name: string }[] = [
  { key: 'ministry', name: '国务院部门' },
  { key: 'provincialGovernment', name: '省（自治区、直辖市）人民政府' },
  { key: 'cityGovernment', name: '设区的市（自治州）人民政府' },
  { key: 'countyGovernment', name: '县（市、区、旗）人民政府' },
  { key: 'township', name: '乡镇人民政府' },
  { key: 'subdistrict', name: '街道办事处' },
  { key: 'provincialDepartment', name: '省级人民政府部门' },
  { key: 'department', name: '市、县级人民政府部门' },
];

export type RuleMakingPower = 'yes' | 'no' | 'unknown';

/** A provincial department drafts 规章 for its government, so it is asked, not accused. */
const power: Readonly<Record<BodyKind, RuleMakingPower>> = {
  ministry: 'yes',
  provincialGovernment: 'yes',
  cityGovernment: 'yes',
  countyGovernment: 'no',
  township: 'no',
  subdistrict: 'no',
  provincialDepartment: 'unknown',
  department: 'no',
};

export const ruleMakingPower = (kind: BodyKind | undefined): RuleMakingPower =>
  kind === undefined ? 'unknown' : power[kind];

const PROVINCES = new RegExp(
  '^(北京|天津|上海|重庆)市|^(河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾)省' +
    '|^(内蒙古|广西壮族|西藏|宁夏回族|新疆维吾尔)自治区',
);
const MINISTRY =
  /^(中华人民共和国|国务院|国家(?!税务总局.).{1,12}(局|委员会|办公室)$|中国(人民银行|证券监督管理委员会)$)/;
/** A government's own office reports for, or beside, its government. */
const GOVERNMENT = /人民政府(办公厅|办公室)?$/;

/**
 * The kind of body a full name tells of; undefined where the name alone does not settle it
 * (a wrong guess would be a false alarm).
 */
export function bodyKindOf(agency: string): BodyKind | undefined {
  const name = agency.replace(/\s/g, '');
  if (/街道办事处$/.test(name)) return 'subdistrict';
  if (/[乡镇]人民政府$|苏木人民政府$/.test(name)) return 'township';
  if (MINISTRY.test(name)) return 'ministry';
  const rest = name.replace(PROVINCES, '');
  const ofProvince = rest !== name;
  if (GOVERNMENT.test(name)) return governmentKind(rest, ofProvince);
  return undefined;
}

function governmentKind(rest: string, ofProvince: boolean): BodyKind | undefined {
  const place = rest.replace(GOVERNMENT, '');
  if (place === '') return ofProvince ? 'provincialGovernment' : undefined;
  if (/自治州$/.test(place) || ruleMakingCities.has(place.replace(/市$/, ''))) return 'cityGovernment';
  return /[县区旗]$/.test(place) ? 'countyGovernment' : undefined;
}
