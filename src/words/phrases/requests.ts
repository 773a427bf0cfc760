/** 依申请公开: what came in, from whom, what was done and what is carried over (table 三). */
import { FILLER, LAST, NEXT, THIS, type Phrase, type Topic } from '../phrase';

const requests: readonly Topic[] = ['requests'];
const about = (of: string, says: string): Phrase => ({ of, says: new RegExp(says), topics: requests });
/** All there were, and never a part of them. */
const all = (of: string, says: string): Phrase => ({ ...about(of, says), whole: true });

/** 政府信息公开申请, 依申请公开（件/事项/信息）, 申请 and what may follow before the number. */
const REQUEST =
  '(?:依申请|申请)(?:公开|的|政府|政务|信息|办理|申请|请求|要求|事项|事宜|事件|信件|函件|函|书|表|件|总量|总数|件数|数量|数|来信)*';
const IN = '(?:收到|接到|接收|接受|受理|收悉|登记|收取|新收|新增|收)(?:到|并受理|和受理|并办理|和办理)?';
const NEW = '(?:新收|新增|新接收|新受理|新接到|新收到|本年(?:度)?(?:新)?(?:收到|受理|接收))';
const YEAR_BEFORE = `(?:上一?年度?|去年|上年末|往年|以前年度|${LAST}度?)`;
const YEAR_AFTER = `(?:下一?年度?|次年度?|明年|来年|${NEXT}度?)`;
const CARRIED = '(?:结转|转结|转接|顺延|延续|转入|延至|延期至)(?:至|到|入|在)?';
const DONE =
  '(?:办结|答复|回复|办复|办毕|办理完毕|处理完毕|办理完结|办理完成|完成办理|完成处理|完成答复|答复完毕|审结)';
/** How it was done: 均已按规定在法定期限内依法. */
const MANNER =
  '(?:已经?|均|全部|都|予以|给予|作出|进行|按时|按期|如期|依法|依规|及时|规范|妥善|顺利|准确|当年|年内|' +
  '(?:按照?|依照?|严格按照?)[^#，；]{0,8}(?:规定|要求|程序|时限|期限)|' +
  '在[^#，；]{0,6}(?:规定|法定|要求)的?(?:答复|办理)?(?:时限|期限|时间|期间)(?:之?内)?)*';

export const requestPhrases: readonly Phrase[] = [
  { says: /(?:逾期|超期|超时|超过[^#]{0,8})(?:未|不予)?(?:答复|办结|办理)[^#]*#/, topics: requests },
  // 当年收到的8件申请中7件已办结: of these alone, and no table tells what became of them.
  { says: /(?:当年|本年|今年|新收)[^#]*(?:\d[^#]{1,10}|申请)中[^#]{0,8}#/, topics: requests },
  about('carriedIn', `#[^#]{0,6}(?:为|系|是)?${YEAR_BEFORE}(?:的)?(?:结转|转结)`),
  about('carriedOut', `(?:未|没有)答复(?:的)?(?:申请|件)*${FILLER}#`),
  about('received', '#[^#]{0,4}(?:为|是|系)(?:本年度?|当年|今年)?(?:新收|新增|收到)'),
  about('receivedAndCarriedIn', '收办[^#]{0,16}#|(?:应办|需办)理?[^#]{0,10}#'),
  about('received', `${NEW}(?:到)?[^#]{0,24}#`),
  about('carriedOut', `${YEAR_AFTER}(?:继续)?(?:办理|处理|答复)(?:的|申请)*${FILLER}#`),
  about('carriedOut', `(?:${CARRIED}|转)(?:至|到|入)?${YEAR_AFTER}[^#]{0,10}#`),
  about('carriedOut', `#[^#]{0,14}(?:${CARRIED}(?:${YEAR_AFTER}|$|继续|办理)|转(?:至|到|入)?${YEAR_AFTER})`),
  about(
    'carriedOut',
    `#[^#]{0,8}(?:正在|尚在|仍在|还在)(?:依法|按[期规]|法定)?[^#]{0,4}(?:办理|处理|办|答复)`,
  ),
  about(
    'carriedOut',
    `(?:正在|尚在|仍在)(?:办理|处理|答复)(?:中|之中)?(?:的)?${FILLER}#|(?:未办结|尚未办结|待办)(?:的|申请)*${FILLER}#`,
  ),
  about('carriedOut', `#(?:申请)?(?:尚未|暂未|未)(?:办结|答复|到期)`),
  about(
    'carriedIn',
    `${YEAR_BEFORE}(?:年末|末|底)?(?:的|申请)*(?:结转|转结)(?:至|到)?(?:本年|今年|${THIS})?(?:度)?[^#]{0,12}#|(?:结转|转结)(?:自)?${YEAR_BEFORE}[^#]{0,12}#`,
  ),
  about('carriedIn', `${YEAR_BEFORE}(?:收到|受理|申请)[^#]{0,10}(?:结转|转结)[^#]{0,24}#`),
  about('carriedIn', `${CARRIED}(?:本年|今年|${THIS})(?:度)?[^#]{0,20}#`),
  about('carriedIn', `#[^#]{0,8}(?:结转|转结)(?:至|到|入)?(?:本年|今年|${THIS})`),
  all(
    'received',
    `${IN}[^#]{0,30}(?:${REQUEST})${FILLER}#|${IN}(?:到)?${FILLER}#[^#]{0,14}(?:依申请|申请)|(?:${REQUEST})(?:共|共计|累计|合计|总共|全年|本年度?)*${IN}${FILLER}#`,
  ),
  all('received', `${IN}[^#]{0,12}(?:要求|请求)[^#]{0,6}公开[^#]{0,14}#`),
  all('dealtWith', `(?:^|[^成])(?:办理|处理)(?:了)?(?:政府|政务)?(?:信息)?(?:公开)?${REQUEST}${FILLER}#`),
  all('dealtWith', `(?:^|[^续成])(?:办理|处理)(?:了)?${FILLER}#`),
  { ...about('dealtWith', '^(?:共计?|合计|总计|累计)#$'), after: ['received', 'carriedIn'] },
  about('handled', `(?:${DONE}|办理)(?:了)?[^#]{0,14}(?:答复)${FILLER}#`),
  about('handled', `${DONE}(?:了|率)?(?:政府|政务)?(?:信息)?(?:公开)?(?:的)?(?:${REQUEST})?${FILLER}#`),
  about('handled', `#(?:政府|政务)?(?:信息)?(?:公开)?(?:${REQUEST})?${MANNER}${DONE}`),
  all(
    'dealtWith',
    `(?:^|[^不予未])依申请(?:信息)?公开(?:政府|政务|的|信息|事项|办件|件|申请|请求|办理|数量|数)*${FILLER}#`,
  ),
  all('dealtWith', `^(?:全年|本年度?|年度|共有?|${THIS}度?)*申请(?:总)?(?:量|数|件数)${FILLER}#`),
  all('dealtWith', `信息公开(?:的)?申请(?:件|数量|总量|数)*${FILLER}#`),
];

const FROM =
  '(?:提出|提交|递交|申请|的|类|政府信息公开|信息公开)*(?:办件量|办理量|数量|件数|数)?(?:共|为|有|计)*#';
const IS = '#(?:申请)?(?:为|是|系|来自|由)?';
const PERSON = '(?:自然人|公民|个人)';
/** Ones that name themselves; before those above, which would take 自然人申请 for 申请. */
export const applicantPhrases: readonly Phrase[] = [
  all('received', `${IN}[^#]{0,6}${PERSON}[^#]{0,8}(?:法人|企业|组织)${FROM}`),
  { says: new RegExp(`${PERSON}[^#]{0,8}(?:法人|企业|组织)${FROM}`), topics: requests },
  about('naturalPerson', `自然人(?:公民)?${FROM}|${IS}自然人`),
  about('naturalPerson', `^(?:其中)?(?:公民个人|公民|个人)${FROM}|${IS}(?:公民个人|个人)(?!隐私|信息)`),
  about('organizations', `法人(?:或者?|和|及|与|、)?(?:(?:其他|其它)?组织)?${FROM}|${IS}法人`),
  about('enterprise', `(?:商业|营利)?企业${FROM}|${IS}(?:商业)?企业`),
  about('researchInstitution', `科研机构${FROM}`),
  about('socialOrganization', `社会公益组织${FROM}`),
  about('legalService', `法律服务机构${FROM}`),
];
