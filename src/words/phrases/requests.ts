/** 依申请公开: what came in, from whom, what was done and what is carried over (table 三). */
import { FILLER, type Phrase, type Topic } from '../phrase';

const requests: readonly Topic[] = ['requests'];
const about = (of: string, says: RegExp): Phrase => ({ of, says, topics: requests });

/** 政府信息公开申请, 依申请公开（件/事项/信息）, 申请 and what may follow before the number. */
const REQUEST =
  '(?:依申请|申请)(?:公开|的|政府|政务|信息|办理|申请|事项|事宜|信件|件|表|数量|总量|总数|件数|数|来信)*';
const IN = '(?:收到|接到|接收|受理|收悉|登记|收取|接受|新收|新增|收)';
const YEAR_BEFORE = '(?:上一?年度?|去年|上年末|往年|以前年度|20\\d\\d年度?)';
const YEAR_AFTER = '(?:下一?年度?|次年度?|明年|来年|20\\d\\d年度?)';
const DONE = '(?:办结|答复|回复|办复|办理完毕|处理完毕|办理完结|完成办理|审结)';

export const requestPhrases: readonly Phrase[] = [
  { says: /(?:逾期|超期|超时|超过[^#]{0,8})(?:未|不予)?(?:答复|办结|办理)[^#]*#/, topics: requests },
  // 当年收到的8件申请中7件已办结: of these alone, and no table tells what became of them.
  { says: /(?:当年|本年|今年|新收)[^#]*\d[^#]{1,10}中[^#]{0,8}#/, topics: requests },
  about('carriedIn', new RegExp(`#[^#]{0,6}(?:为|系|是)?${YEAR_BEFORE}(?:的)?结转`)),
  about('carriedOut', new RegExp(`(?:未|没有)答复(?:的)?(?:申请|件)*${FILLER}#`)),
  about('received', /#[^#]{0,4}(?:为|是|系)(?:本年度?|当年|今年)?(?:新收|新增|收到)/),
  about('receivedAndCarriedIn', new RegExp(`收办[^#]{0,16}#|(?:应办|需办)理?[^#]{0,10}#`)),
  about('received', new RegExp(`(?:新收|新增)(?:到)?[^#]{0,24}#|本年(?:度)?(?:收到|受理)[^#]{0,4}#`)),
  about(
    'carriedOut',
    new RegExp(`(?:结转|顺延|延续|转入|转结|延至|转)(?:至|到|入|在)?${YEAR_AFTER}[^#]{0,10}#`),
  ),
  about(
    'carriedOut',
    new RegExp(`#[^#]{0,14}(?:结转|顺延|延续|转入|延至)(?:至|到|入|在)?(?:${YEAR_AFTER}|$|继续|办理)`),
  ),
  about(
    'carriedOut',
    new RegExp(`#(?:件)?[^#]{0,6}(?:正在|尚在|仍在|还在)(?:依法|按[期规]|法定)?[^#]{0,4}(?:办理|处理|办)`),
  ),
  about(
    'carriedOut',
    new RegExp(
      `(?:正在|尚在|仍在)(?:办理|处理)(?:中|之中)?(?:的)?${FILLER}#|(?:未办结|尚未办结|待办)(?:的|申请)*${FILLER}#`,
    ),
  ),
  about(
    'carriedIn',
    new RegExp(
      `${YEAR_BEFORE}(?:年末|底)?(?:的)?结转(?:至|到)?(?:本年|今年|20\\d\\d年)?(?:度)?[^#]{0,12}#|结转(?:自)?${YEAR_BEFORE}[^#]{0,6}#`,
    ),
  ),
  about(
    'received',
    new RegExp(`${IN}[^#]{0,30}(?:${REQUEST})${FILLER}#|${IN}(?:到)?${FILLER}#[^#]{0,14}(?:依申请|申请)`),
  ),
  about('dealtWith', new RegExp(`(?:办理|处理)(?:了)?(?:政府|政务)?(?:信息)?(?:公开)?${REQUEST}${FILLER}#`)),
  about('dealtWith', new RegExp(`(?:办理|处理)(?:了)?${FILLER}#`)),
  about('handled', new RegExp(`(?:${DONE}|办理)(?:了)?[^#]{0,14}(?:答复)${FILLER}#`)),
  about(
    'handled',
    new RegExp(`${DONE}(?:了|率)?(?:政府|政务)?(?:信息)?(?:公开)?(?:的)?(?:${REQUEST})?${FILLER}#`),
  ),
  about(
    'handled',
    new RegExp(
      `#(?:政府|政务)?(?:信息)?(?:公开)?(?:${REQUEST})?(?:已|均|全部|都|予以|按时|按期|依法|依规|及时|当年|在规定时限内|在法定期限内)*${DONE}`,
    ),
  ),
  about(
    'dealtWith',
    new RegExp(`(?:^|[^不予未])依申请公开(?:政府|政务)?(?:信息|事项|件|申请|办理|数量|数)*${FILLER}#`),
  ),
  about(
    'dealtWith',
    new RegExp(`^(?:全年|本年度?|年度|共有?|\\d{4}年度?)*申请(?:总)?(?:量|数|件数)${FILLER}#`),
  ),
  about('dealtWith', new RegExp(`信息公开(?:的)?申请(?:件|数量|总量|数)*${FILLER}#`)),
];

/** Ones that name themselves; before those above, which would take 自然人申请 for 申请. */
export const applicantPhrases: readonly Phrase[] = [
  { says: /自然人[^#]*(?:法人|企业|组织)[^#]*#/, topics: requests },
  about(
    'naturalPerson',
    /自然人(?:提出|提交|申请|的|公民|政府信息公开)*(?:共|为|有|计)*#|#(?:申请)?(?:为|是|系|来自|由)?自然人/,
  ),
  about(
    'organizations',
    /法人(?:或者?|和|及|与|、)?(?:其他|其它)?组织(?:提出|提交|申请|的|类)*(?:共|为|有|计)*#|法人(?:提出|提交|申请|的)*(?:共|为|有)*#|#(?:申请)?(?:为|是|系|来自|由)?法人/,
  ),
  about(
    'enterprise',
    /(?:商业|营利)?企业(?:提出|提交|申请|的|类)*(?:共|为|有)*#|#(?:申请)?(?:为|是|系|来自|由)?(?:商业)?企业/,
  ),
  about('researchInstitution', /科研机构(?:提出|提交|申请|的)*(?:共|为|有)*#/),
  about('socialOrganization', /社会公益组织(?:提出|提交|申请|的)*(?:共|为|有)*#/),
  about('legalService', /法律服务机构(?:提出|提交|申请|的)*(?:共|为|有)*#/),
];
