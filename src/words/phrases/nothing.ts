/** Numbers that speak of no figure, though a phrase would fit: comparisons, shares, channels, other matters. */
import type { Phrase, Topic } from '../phrase';

const requests: readonly Topic[] = ['requests'];
const CHANNEL =
  '网站|网络|网上|互联网|在线|线上|线下|信函|信件|邮寄|邮件|邮箱|邮政|快递|传真|当面|现场|窗口|电话|平台|系统|书面|来函|来访|口头|微信';
const OTHER_REQUESTS =
  '许可|救助|补贴|补助|仲裁|登记|注册|审批|低保|备案|认证|资金|专利|商标|听证|补正|执行|赔偿|住房|贷款|入学|就业|开办|法律援助|退税|鉴定';
const OTHER_MATTERS =
  '咨询|留言|来电|信箱|热线|投诉(?!类)|建议|提案|议案|问卷|意见|满意|诉求|舆情|纠错信息|查阅|培训|检查|会议|课题|稿件';

/** Before every other phrase. */
export const comparisons: readonly Phrase[] = [
  {
    says: /(?:较|比|同比|环比)[^#]*(?:增|减|降|升|多|少|翻|长|提高)[^#]*#|(?:增加|减少|下降|上升|增长|净增|多|少)了?#/,
  },
  { says: /(?:平均|人均|日均|月均|每[年月日季天]|最多|最少|达到?规定)[^#]*#|^#[^#]*以上/ },
  { says: /上半年|下半年|季度|(?:^|[^0-9])(?:[2-9]|1[01])月(?!\d)|(?:1|年)月份|一月份/ },
  { says: /以来[^#]*累计|历年|近[二两三四五六七八九十\d]年/ },
  { says: /(?:^|[^转])(?:去年|上一?年度?)(?:同期)?(?!.{0,3}(?:结转|转结))[^#]*#/ },
  { says: /各#/ },
  /** 办结的13件申请中: said of them once more. */
  { says: /#(?:(?:政府信息公开)?申请|案件|信息)(?:当)?中/ },
  /** 复议、诉讼分别为3件、2件: which number is whose is not told by its own clause. */
  { says: /(?:[、和与及][^#]*|年)分别[^#]{0,8}#/ },
];

/** After the outcomes, whose names have some of these words in them (信访举报投诉类申请), and before the requests. */
export const otherMatters: readonly Phrase[] = [
  {
    topics: requests,
    says: new RegExp(
      `(?:${CHANNEL})(?!答复)(?:方式|渠道|途径|形式|平台|系统)?(?:提交|提出|递交|依?申请|政府|政务|信息|公开|收到|接收|受理|的|请求|事项)*(?:件|数|量|共|为)*#`,
    ),
  },
  /** 通过政府网站办理申请3件, not 通过网站、信函等渠道收到: what came in one way. */
  {
    topics: requests,
    says: new RegExp(
      `通过(?![^#]*(?:等|、|和|及|与))[^#]{0,12}(?:${CHANNEL})[^#]*#|^(?:其中)?纸质(?:件|申请)[^#]*#`,
    ),
  },
  { topics: requests, says: new RegExp(`#[^#]{0,6}(?:通过|来自|为|系|是)?(?:${CHANNEL})`) },
  { topics: requests, says: new RegExp(`(?:${OTHER_REQUESTS})(?:类|的|事项)*申请|(?:${OTHER_MATTERS})`) },
  /** What others did, with our help. */
  { topics: requests, says: /(?:指导|督促|督办|协助|协调|配合|委托|交由)[^#]*(?:办理|答复|处理)[^#]*#/ },
  { topics: requests, says: /(?:类|领域|方面|相关|有关)(?:的)?(?:信息)?(?:申请)?(?:的)?(?:共|有|为)*#/ },
  {
    topics: requests,
    says: /(?:延期|补正|征求|转送|(?:^|[^结])转办|协调|会商|合并)[^#]{0,10}#|#[^#]{0,4}(?:延期|需?补正)/,
  },
];
