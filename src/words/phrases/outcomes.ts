/** 本年度办理结果: the six outcomes and the reasons under them, as table 三 names them. */
import { around, FILLER, type Phrase, type Topic } from '../phrase';

const requests: readonly Topic[] = ['requests'];
const about = (of: string, words: string): Phrase => ({ of, says: around(words), topics: requests });
/** A reason may be followed by what came of it: 属于国家秘密不予公开1件. */
const because = (of: string, reason: string, outcome: string): Phrase =>
  about(of, `(?:${reason})(?:(?:的|而|，)?(?:依法|决定)*(?:${outcome}))?`);

const NOT_DISCLOSED = '不予公开|不予提供';
const NOT_AVAILABLE = '无法提供|不能提供';
const NOT_HANDLED = '不予处理';

/** Several reasons under one number, which is no row of the table: 国家秘密或过程性信息不予公开3件. */
const REASON =
  '(?:国家秘密|法规禁止公开|三安全一稳定|第三方|内部事务|过程性信息|执法案卷|行政查询|不掌握|不存在|现成信息|另行制作|不明确|投诉类?|信访类?|重复申请|公开出版物|反复申请|重新出具)';
const SEVERAL = new RegExp(`${REASON}[^#]{0,8}(?:或者?|和|及|与|以及)[^#]{0,12}${REASON}[^#]*#`);

const OUTCOME = '(?:不予公开|无法提供|不予处理|其他处理|予以公开|部分公开)';

/** In order: a longer name before the shorter one it ends with. */
export const outcomePhrases: readonly Phrase[] = [
  { says: /主动予以公开[^#]*#|(?:其他|其余|其它)(?:共|为|有)*#/, topics: requests },
  { says: /(?:提供|告知)?(?:网址|获取方式|获取途径)[^#]*#|已主动公开/, topics: requests },
  { says: SEVERAL, topics: requests },
  { says: new RegExp(`${OUTCOME}(?:答复)?(?:或者?|和|及|与|以及|、)(?!部分)${OUTCOME}`), topics: requests },
  about('grantedOrPartly', '公开(?:答复)?(?:及|和|或|与|、|以及)(?:予以)?部分(?:予以)?公开'),
  about('partlyGranted', '部分(?:予以)?公开|区分处理(?:后)?(?:予以)?(?:公开|提供)|区分处理'),
  because('refusedStateSecret', '国家秘密', NOT_DISCLOSED),
  because('refusedByLaw', '法律[、和]?(?:行政)?法规禁止公开', NOT_DISCLOSED),
  because('refusedSecurityStability', '三安全一稳定', NOT_DISCLOSED),
  because('refusedThirdParty', '(?:保护)?第三方(?:的)?合法权益', NOT_DISCLOSED),
  because('refusedInternalAffairs', '(?:三类)?内部事务(?:性)?(?:信息)?', NOT_DISCLOSED),
  because('refusedProcessInformation', '(?:四类)?过程性+信息', NOT_DISCLOSED),
  because('refusedEnforcementFile', '行政执法案卷(?:信息)?', NOT_DISCLOSED),
  because('refusedAdministrativeInquiry', '行政查询(?:事项)?', NOT_DISCLOSED),
  about('refused', '不予公开|不公开答复'),
  because(
    'unavailableNotHeld',
    '不掌握(?:相关|该)?(?:政府)?(?:信息)?|(?:政府)?信息不存在|(?:^|[^息])不存在(?![^#]{0,8}(?:复议|诉讼))',
    NOT_AVAILABLE,
  ),
  because(
    'unavailableNotReadyMade',
    '(?:没有|无)现成信息(?:需要?)?(?:另行)?(?:制作)?|需要?另行制作',
    NOT_AVAILABLE,
  ),
  because('unavailableUnclear', '补正后(?:申请内容)?(?:仍|依然)?不明确', NOT_AVAILABLE),
  about('unavailable', '(?:信息)?无法提供(?:相关)?(?:政府)?(?:信息)?|不能提供'),
  because(
    'declinedPetition',
    '信访(?:、)?(?:举报)?(?:、)?投诉(?:举报)?类?|信访举报(?:投诉)?类?',
    NOT_HANDLED,
  ),
  because('declinedDuplicate', '重复申请', NOT_HANDLED),
  because('declinedPublication', '公开出版物', NOT_HANDLED),
  because('declinedExcessive', '大量反复申请', NOT_HANDLED),
  because('declinedReconfirmation', '(?:确认或)?重新出具(?:已获取信息)?', NOT_HANDLED),
  about('declined', '不予处理'),
  about(
    'otherNotSupplemented',
    '逾期(?:不|未)(?:作出?|进行)?补正(?:[，、]?(?:不再|视为)(?:处理|办理|放弃))?',
  ),
  about('otherFeeUnpaid', '逾期(?:未|不)(?:按[^#]{0,8})?(?:缴|交)(?:纳)?(?:费用?|信息处理费)'),
  about(
    'withdrawn',
    '(?:申请人)?(?:主动|自愿|自行|自主)(?:撤回|撤销|撤消)(?:申请)?|撤回申请|(?:申请人)?(?:主动|自行)撤件',
  ),
  { ...about('otherOutcomes', '(?:其他|其它)处理'), unless: /逾期/ },
  about('otherBeside', '(?:其他|其它)处理'),
  {
    of: 'disclosed',
    says: new RegExp(
      `^(?:其中|均|全部|依法)*已(?:依法)?(?:予以|给予)?公开(?:的|申请)*${FILLER}#|` +
        `^(?:其中|共|有|对|的)*#(?:件)?(?:申请|答复)?(?:均|已|全部|依法|按[时期规])*(?:均|已|全部)(?:依法)?(?:予以|给予)?公开(?:答复)?$`,
    ),
    topics: requests,
    unless: /部分(?:予以)?公开|区分处理/,
  },
  about(
    'granted',
    '予以公开|准予公开|同意公开|(?:^|[^息请不分])公开答复|答复公开|全部公开|全部予以公开|同意提供',
  ),
  {
    of: 'disclosed',
    says: /^(?:其中)?(?:已|给予)?公开#|^(?:其中)?#(?:申请)?(?:已|均已?|依法)?公开$/,
    topics: requests,
  },
  {
    of: 'feeNotices',
    says: /收取情况#\d|通知收取(?:信息处理费)?(?:件数)?(?:共|为)*#|(?:发出|送达|出具|下达)(?:信息处理费)?收费通知(?:书)?(?:共|为)*#/,
  },
];
