/** 本年度办理结果: the six outcomes and the reasons under them, as table 三 names them. */
import { around, type Phrase, type Topic } from '../phrase';

const requests: readonly Topic[] = ['requests'];
const about = (of: string, words: string): Phrase => ({ of, says: around(words), topics: requests });

/** In order: a longer name before the shorter one it ends with. */
export const outcomePhrases: readonly Phrase[] = [
  { says: /主动(?:予以)?公开[^#]*#|(?:其他|其余|其它)(?:共|为|有)*#/, topics: requests },
  { says: /(?:提供|告知)?(?:网址|获取方式|获取途径)[^#]*#|已主动公开/, topics: requests },
  about('grantedOrPartly', '公开(?:答复)?(?:及|和|或|与|、|以及)(?:予以)?部分(?:予以)?公开'),
  about('partlyGranted', '部分(?:予以)?公开|区分处理(?:后)?(?:予以)?(?:公开|提供)|区分处理'),
  about('refusedStateSecret', '国家秘密'),
  about('refusedByLaw', '法律[、和]?(?:行政)?法规禁止公开'),
  about('refusedSecurityStability', '三安全一稳定'),
  about('refusedThirdParty', '(?:保护)?第三方(?:的)?合法权益'),
  about('refusedInternalAffairs', '(?:三类)?内部事务(?:性)?(?:信息)?'),
  about('refusedProcessInformation', '(?:四类)?过程性+信息'),
  about('refusedEnforcementFile', '行政执法案卷(?:信息)?'),
  about('refusedAdministrativeInquiry', '行政查询(?:事项)?'),
  about('refused', '不予公开|不公开答复'),
  about(
    'unavailableNotHeld',
    '不掌握(?:相关|该)?(?:政府)?(?:信息)?|(?:政府)?信息不存在|(?:^|[^息])不存在(?![^#]{0,8}(?:复议|诉讼))',
  ),
  about('unavailableNotReadyMade', '(?:没有|无)现成信息(?:需要?)?(?:另行)?(?:制作)?|需要?另行制作'),
  about('unavailableUnclear', '补正后(?:申请内容)?(?:仍|依然)?不明确'),
  about('unavailable', '(?:信息)?无法提供(?:相关)?(?:政府)?(?:信息)?|不能提供'),
  about('declinedPetition', '信访(?:、)?(?:举报)?(?:、)?投诉(?:举报)?类?|信访举报(?:投诉)?类?'),
  about('declinedDuplicate', '重复申请'),
  about('declinedPublication', '公开出版物'),
  about('declinedExcessive', '大量反复申请'),
  about('declinedReconfirmation', '(?:确认或)?重新出具(?:已获取信息)?'),
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
  about('otherOutcomes', '(?:其他|其它)处理'),
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
