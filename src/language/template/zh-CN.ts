/** The template's own words in Chinese. What a row counts follows the articles named; it quotes none. */
import type { TemplateWords } from './figure-prompt';

const toState = (example: string): string =>
  `这一项要写明数字的内容，用顿号隔开，如：${example}。同一内容的几种写法用 / 隔开，如：医疗/卫生。`;

export const templateZhCN: TemplateWords = {
  sheets: {
    cover: '填报说明',
    overview: '一 总体情况',
    proactive: '二 主动公开',
    requests: '三 依申请公开',
    review: '四 复议诉讼',
    problems: '五 问题改进',
    other: '六 其他事项',
    more: '填报说明（补充）',
  },
  cover: {
    title: '政府信息公开工作年度报告',
    fields: {
      agency: {
        label: '机关全称',
        prompt: '填机关的规范全称，与印章一致。报告标题为“机关全称＋年份＋政府信息公开工作年度报告”。',
      },
      year: { label: '报告年度', prompt: '填所报告的年份，如 2026。2027 年 1 月发布的是 2026 年度报告。' },
      kind: { label: '机关类型', prompt: '从列表中选择。用于判断本机关能否制定规章、应报哪些内容。' },
      period: { label: '统计期限', prompt: '由报告年度自动得出：1 月 1 日至 12 月 31 日。' },
      office: {
        label: '联系部门',
        prompt: '答复公众咨询的部门，如“办公室”。印在报告开头；不填的，写本机关。',
      },
      address: { label: '联系地址', prompt: '印在报告开头，供公众咨询。可不填。' },
      postcode: { label: '邮政编码', prompt: '可不填。' },
      telephone: { label: '联系电话', prompt: '填办公电话，不填个人手机号码。可不填。' },
      fax: { label: '传真', prompt: '可不填。' },
      email: { label: '电子邮箱', prompt: '填单位公用邮箱。可不填。' },
      website: { label: '电子版网址', prompt: '本报告电子版公布的网址。可不填。' },
      date: {
        label: '落款日期',
        prompt:
          '印在报告末尾，如 2027年1月20日。部门应在 1 月 31 日前、县级以上地方政府应在 3 月 31 日前公布（《条例》第四十九条）。',
      },
      documentNumber: {
        label: '发文字号',
        prompt: '以正式公文印发的填写，印在标题上方。多数报告没有，可不填。',
      },
      addressee: { label: '主送机关', prompt: '以正式公文报送的填写，末尾用冒号，印在标题下。可不填。' },
      proactiveNote: { label: '表二的注', prompt: '印在表二下面，原样照印，如“注：……”。可不填。' },
      requestsNote: { label: '表三的注', prompt: '印在表三下面，原样照印，如“注：……”。可不填。' },
      reviewNote: { label: '表四的注', prompt: '印在表四下面，原样照印，如“注：……”。可不填。' },
      seal: { label: '盖章', prompt: '纸质报告要盖章的，选“留出盖章位置”：署名居中在日期之上，上下空行。' },
      requestsLayout: {
        label: '表三排版',
        prompt: '表三较长。可以必要时在各项之间分页，可以总不分页，也可以单独一页横排。',
      },
      totals: {
        label: '合计方式',
        prompt: '合计自动计算：总计由分项自动相加。手工填写核对：总计自己填，用来核对分项有没有填错。',
      },
      source: { label: '谁的要求', prompt: '提出要求的机关和文号，写正文时显示在旁边。可不填。' },
      overviewLength: {
        label: '第一部分字数',
        prompt: '第一部分最多多少字，只填数字，如 1000。超过的只提示。不填就是没有限制。',
      },
      deadline: {
        label: '公布期限',
        prompt: '上级规定的公布期限，填月和日，如 1月20日。不填的，部门 1 月 31 日、政府 3 月 31 日。',
      },
      expected_proactive: { label: '主动公开要求', prompt: toState('政府网站、政务新媒体、政策解读') },
      expected_onRequest: { label: '依申请公开要求', prompt: toState('线下申请、线上申请') },
      expected_management: { label: '信息管理要求', prompt: toState('规范性文件、现行有效') },
      expected_platform: { label: '平台建设要求', prompt: toState('政务新媒体、公开专区/专栏') },
      expected_supervision: { label: '监督保障要求', prompt: toState('培训、检查') },
      expected_evaluation: { label: '考核评议要求', prompt: toState('社会评议') },
      feeDecimals: {
        label: '金额小数位',
        prompt: '收费金额（万元）在成品里印几位小数，填 0 至 6。不填的，照填的印。不会四舍五入。',
      },
      pendingCarriedOver: {
        label: '上年未结案件',
        prompt: '上年尚未审结的复议、诉讼案件是否计入本年总计。选了“不计入本年”，就不与上一年度核对这一项。',
      },
    },
    settings: {
      title: '本地要求（上级在国家统一格式以外另有要求的才填）',
      guide:
        '填了的，检查时只作提示，写正文时显示在旁边。上级发了本地要求文件的，可以在“准备”里读取，不用自己填。',
    },
    more: {
      title: '填报说明（补充）',
      guide: '这个工作簿缺的填写格（用以前的版本制作，或者被删掉了）补在这里，和第一张表里的一样用。',
    },
    howTo: '怎样填写',
    steps: [
      '1. 先填上面的机关全称和报告年度，再依次填写“一”至“六”各工作表。表格中的文字是国家统一格式，请不要改动。',
      '2. 数字格没有的填 0，不要留空，不要写“/”“—”“无”，也不要在数字后面加单位或注解。选中一格可以看到这一格统计什么。',
      '3. “合计方式”为“合计自动计算”时，总计不用填：一行（列）的分项都填了数字，总计才会出现。改为“手工填写核对”后，总计由自己填，用来核对。',
      '4. 填好后浅黄色会消失。出现橙色表示数字对不上：表三每列“第一项加第二项之和，等于第三项加第四项之和”，每行总计等于各类申请人之和。',
      '5. 文字部分一段写一行，行数不够就在中间插入行。第五部分不要写“无”，第六部分要写明信息处理费收取情况。',
      '6. 可以调整列宽、插入行、移动或改名工作表；请不要删除工作表。',
    ],
  },
  tableGuide: {
    proactive: '填本年度的数字，没有的填 0。金额以万元为单位，最多 4 位小数。',
    requests: '每件申请按申请人类型归入一列，按办理结果归入一行。没有的填 0。合计自动计算时，总计不用填。',
    review: '件数含上年度结转的案件。没有的填 0。合计自动计算时，总计不用填。',
  },
  overviewGuide: '综述本机关贯彻落实《中华人民共和国政府信息公开条例》的情况。一段写一行，行数不够就插入行。',
  wholeOverview: '总述（不分项时全部写在这里，可不填）',
  aspectGuide: {
    proactive: '主动公开了哪些信息，重点领域、政策解读、规范性文件等。',
    onRequest: '申请的数量、办理和答复情况，数字应与表三一致。',
    management: '信息制作、审核、发布、更新、归档等管理情况。',
    platform: '政府网站、政务新媒体、公开专栏和公开场所的建设情况。',
    supervision: '机构和人员、培训、考核、监督等保障情况。',
    evaluation: '仅各级人民政府填写（《条例》第五十条第（四）项）。部门不填。',
  },
  problemsGuide:
    '既写存在的主要问题，也写改进情况（《条例》第五十条第（四）项）。上年度问题的改进也写在这里。不要写“无”。',
  otherGuide:
    '收取信息处理费情况在此处报告（没有收取也要写明）；没有其他事项的写“无”。表中数字的注解也写在这里。',
  refusal: {
    title: '请填数字',
    whole: '这里只能填不小于 0 的整数。没有就填 0；单位和注解不要写在单元格里。',
    decimal: '这里只能填金额，单位万元，如 12.5。没有就填 0。',
    signed: '这里填整数，增加填正数，减少填负数，没有变化填 0。',
  },
  liveTotal: '合计自动计算时，此格自动得出，不用填；手工填写核对时请填写。',
  rows: {
    'proactive.rules': {
      counts: '只有国务院部门、省级政府、设区的市和自治州政府能制定规章，其他机关填 0。',
      article: '第二十条第（一）项',
    },
    'proactive.normativeDocuments': {
      counts: '指对外公布、涉及公众权利义务、反复适用的文件，内部工作文件不算。',
      article: '第二十条第（一）项',
    },
    'proactive.licences': { counts: '', article: '第二十条第（五）项' },
    'proactive.otherManagementServices': {
      counts: '只计行政许可以外的对外管理服务事项。',
      article: '第二十条第（五）项',
    },
    'proactive.penalties': { counts: '', article: '第二十条第（六）项' },
    'proactive.compulsion': { counts: '', article: '第二十条第（六）项' },
    'proactive.fees': { counts: '', article: '第二十条第（八）项' },
    'proactive.procurement': { counts: '', article: '第二十条第（九）项' },
    'requests.received': {
      counts: '本年 1 月 1 日至 12 月 31 日新收到的申请，按申请件数。',
      article: '第二十七条',
    },
    'requests.carriedIn': {
      counts: '上年收到、上年底还没有办结的申请，应与上年报告的“结转下年度继续办理”相同。',
      article: '第五十条第（二）项',
    },
    'requests.granted': { counts: '答复予以公开的。', article: '第三十六条第（一）、（二）项' },
    'requests.partlyGranted': {
      counts: '一部分公开、一部分不公开的；只计在这里，不再计入其他各项。',
      article: '第三十七条',
    },
    'requests.refusedStateSecret': { counts: '因属于国家秘密不予公开的。', article: '第十四条' },
    'requests.refusedByLaw': { counts: '因其他法律、行政法规禁止公开而不予公开的。', article: '第十四条' },
    'requests.refusedSecurityStability': {
      counts: '因可能危及国家安全、公共安全、经济安全、社会稳定不予公开的。',
      article: '第十四条',
    },
    'requests.refusedThirdParty': {
      counts: '因会损害第三方合法权益不予公开的。',
      article: '第十五条、第三十二条',
    },
    'requests.refusedInternalAffairs': {
      counts: '属于人事管理、后勤管理、内部工作流程三类内部事务信息的。',
      article: '第十六条',
    },
    'requests.refusedProcessInformation': {
      counts: '属于讨论记录、过程稿、磋商信函、请示报告四类过程性信息的。',
      article: '第十六条',
    },
    'requests.refusedEnforcementFile': { counts: '属于行政执法案卷信息的。', article: '第十六条' },
    'requests.refusedAdministrativeInquiry': {
      counts: '属于工商、不动产登记资料等另有专门查询办法的。',
      article: '第三十六条第（七）项',
    },
    'requests.unavailableNotHeld': {
      counts: '经检索没有，或者不由本机关负责公开的。',
      article: '第三十六条第（四）、（五）项',
    },
    'requests.unavailableNotReadyMade': { counts: '需要对现有信息加工、分析的。', article: '第三十八条' },
    'requests.unavailableUnclear': { counts: '经补正后申请内容仍不明确的。', article: '第三十条' },
    'requests.declinedPetition': {
      counts: '以申请公开的形式进行信访、投诉、举报等活动的。',
      article: '第三十九条第一款',
    },
    'requests.declinedDuplicate': {
      counts: '已就同一申请答复过、申请人重复申请的。',
      article: '第三十六条第（六）项',
    },
    'requests.declinedPublication': {
      counts: '要求提供政府公报、报刊、书籍等公开出版物的。',
      article: '第三十九条第二款',
    },
    'requests.declinedExcessive': {
      counts: '申请数量、频次明显超过合理范围，说明的理由不合理的。',
      article: '第三十五条',
    },
    'requests.declinedReconfirmation': {
      counts: '要求确认或者重新出具已经获取的信息的。',
      article: '',
    },
    'requests.otherNotSupplemented': {
      counts: '无正当理由逾期不补正、视为放弃申请的。',
      article: '第三十条',
    },
    'requests.otherFeeUnpaid': {
      counts: '逾期没有按通知缴纳信息处理费、视为放弃申请的。',
      article: '第四十二条',
    },
    'requests.otherOutcome': {
      counts: '以上都不是的，包括申请人主动撤回的。',
      article: '第五十条第（二）项',
    },
    'requests.handled': {
      counts: '本年办结的全部申请，等于（一）至（六）各项之和。',
      article: '第五十条第（二）项',
    },
    'requests.carriedOut': {
      counts: '12 月 31 日还没有办结的申请，下一年度报告的“上年结转”要与它相同。',
      article: '第五十条第（二）项',
    },
    'review.reconsideration': {
      counts: '因政府信息公开工作被申请行政复议的案件，含上年度结转。',
      article: '第五十条第（三）项',
    },
    'review.directLitigation': {
      counts: '没有经过复议、直接提起行政诉讼的案件，含上年度结转。',
      article: '第五十条第（三）项',
    },
    'review.litigationAfterReconsideration': {
      counts: '经过复议后又提起行政诉讼的案件，含上年度结转。',
      article: '第五十条第（三）项',
    },
  },
  columns: {
    issued: '本年制定并印发的件数。',
    repealed: '本年废止、宣布失效或者自然失效的件数。',
    inForce: '12 月 31 日仍然有效的件数。',
    decisions: '本年作出的决定，按决定件数，不是事项数。',
    amount: '本年的金额，以万元为单位：元数除以 10000。',
    items: '本年的采购项目数。',
    newlyMade: '本年新制作的件数。',
    newlyDisclosed: '本年新公开的件数。',
    disclosedTotal: '至 12 月 31 日对外公开的总件数。',
    lastYearItems: '上一年的项目数。',
    change: '本年比上年增加（正数）或减少（负数）的项目数。',
    pending: '只计 12 月 31 日还没有结案的。',
  },
  zeroIfNone: '没有就填 0。',
  article: (article) => (article === '' ? '。' : `（《条例》${article}）。`),
};
