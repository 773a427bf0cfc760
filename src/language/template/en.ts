/** The template's own words in English, for reading by a colleague: the form itself is official and stays Chinese. */
import type { TemplateWords } from './figure-prompt';
import { templateZhCN } from './zh-CN';

const toState = (example: string): string =>
  `What is to be stated with a number, parted by 、, such as ${example}. Other words for the same thing stand behind a stroke: 医疗/卫生.`;

export const templateEn: TemplateWords = {
  sheets: templateZhCN.sheets,
  cover: {
    title: templateZhCN.cover.title,
    fields: {
      agency: {
        label: '机关全称 (name)',
        prompt:
          'The full official name, as on the seal. The title of the report is 机关全称 + year + 政府信息公开工作年度报告.',
      },
      year: {
        label: '报告年度 (year)',
        prompt:
          'The year reported on, such as 2026. What is published in January 2027 is the report for 2026.',
      },
      kind: {
        label: '机关类型 (kind)',
        prompt: 'Choose from the list. It tells whether it may make 规章 and what it has to report.',
      },
      period: { label: '统计期限 (period)', prompt: 'Follows from the year: 1 January to 31 December.' },
      office: {
        label: '联系部门 (office)',
        prompt:
          'Who answers questions of the public, such as 办公室. Printed at the head of the report; left blank, it is the body itself.',
      },
      address: {
        label: '联系地址 (address)',
        prompt: 'Printed at the head of the report for questions of the public. May be left blank.',
      },
      postcode: { label: '邮政编码 (zip)', prompt: 'May be left blank.' },
      telephone: {
        label: '联系电话 (phone)',
        prompt: 'An office number, not a personal mobile. May be left blank.',
      },
      fax: { label: '传真 (fax)', prompt: 'May be left blank.' },
      email: { label: '电子邮箱 (e-mail)', prompt: "The office's mailbox. May be left blank." },
      website: {
        label: '电子版网址 (web)',
        prompt: 'Where the electronic version is published. May be left blank.',
      },
      date: {
        label: '落款日期 (date)',
        prompt:
          'Printed at the end, such as 2027年1月20日. Departments publish by 31 January, local governments from county level up by 31 March (《条例》第四十九条).',
      },
      documentNumber: {
        label: '发文字号 (number)',
        prompt: 'Of a report issued as a formal document; printed above the title. Most have none.',
      },
      addressee: {
        label: '主送机关 (to)',
        prompt:
          'Of a report sent as a formal document, with its colon; printed under the title. May be left blank.',
      },
      proactiveNote: {
        label: '表二的注 (note)',
        prompt: 'Printed under table 二 as written, such as “注：……”. May be left blank.',
      },
      requestsNote: {
        label: '表三的注 (note)',
        prompt: 'Printed under table 三 as written, such as “注：……”. May be left blank.',
      },
      reviewNote: {
        label: '表四的注 (note)',
        prompt: 'Printed under table 四 as written, such as “注：……”. May be left blank.',
      },
      seal: {
        label: '盖章 (seal)',
        prompt:
          'For a paper report with a seal choose 留出盖章位置: the name stands centred over the date, with empty lines around.',
      },
      requestsLayout: {
        label: '表三排版 (table 三)',
        prompt:
          'Table 三 is long. It may break between its groups where too much would stay blank, never break, or stand across a page of its own.',
      },
      totals: {
        label: '合计方式 (totals)',
        prompt:
          '合计自动计算: totals are added up by themselves. 手工填写核对: totals are typed in, as a control of their parts.',
      },
      source: {
        label: '谁的要求 (asked by)',
        prompt: 'Who asks for it, and by which document; shown beside the words. May be left blank.',
      },
      overviewLength: {
        label: '第一部分字数 (length)',
        prompt:
          'The most characters of section 一, a number such as 1000. More is only hinted at. Blank: no limit.',
      },
      deadline: {
        label: '公布期限 (deadline)',
        prompt:
          'The last day of publication, such as 1月20日. Blank: 31 January for departments, 31 March for governments.',
      },
      expected_proactive: { label: '主动公开要求', prompt: toState('政府网站、政务新媒体、政策解读') },
      expected_onRequest: { label: '依申请公开要求', prompt: toState('线下申请、线上申请') },
      expected_management: { label: '信息管理要求', prompt: toState('规范性文件、现行有效') },
      expected_platform: { label: '平台建设要求', prompt: toState('政务新媒体、公开专区/专栏') },
      expected_supervision: { label: '监督保障要求', prompt: toState('培训、检查') },
      expected_evaluation: { label: '考核评议要求', prompt: toState('社会评议') },
      feeDecimals: {
        label: '金额小数位 (decimals)',
        prompt:
          'Decimals that amounts (万元) are printed with, 0 to 6. Blank: as they were typed. Nothing is rounded.',
      },
      pendingCarriedOver: {
        label: '上年未结案件 (pending)',
        prompt:
          'Whether cases pending a year ago count in this year’s totals. With 不计入本年 they are not held against last year’s.',
      },
    },
    settings: {
      title: '本地要求（上级在国家统一格式以外另有要求的才填）',
      guide:
        'What stands here is hinted at by the check and shown beside the words. Where your superior sent a file of requirements, have it read in “Prepare” instead.',
    },
    more: {
      title: '填报说明（补充） (more fields)',
      guide:
        'The fields that this workbook lacks (made by an earlier version, or deleted) stand here and work as those on the first sheet.',
    },
    howTo: 'How to fill this in',
    steps: [
      '1. Fill in name and year above, then the sheets 一 to 六 in turn. The wording of the tables is the official national format; leave it as it is.',
      '2. Where there is none, write 0. Leave no figure blank, write no “/”, “—” or “无”, and no unit or note beside a number. Select a cell to see what it counts.',
      '3. With 合计自动计算, leave totals alone: they appear once all parts of a row or column are filled in. With 手工填写核对, type them as a control.',
      '4. Pale yellow goes away when a cell is filled in. Orange means figures do not add up: in every column of table 三, 第一项 + 第二项 = 第三项 + 第四项; in every row, 总计 is the sum of the applicants.',
      '5. Texts: one paragraph a row; insert rows in the middle where there are too few. Section 五 must not be “无”; section 六 says what 信息处理费 was collected.',
      '6. You may change column widths, insert rows, and move or rename sheets. Do not delete a sheet.',
    ],
  },
  tableGuide: {
    proactive:
      'Figures of this year; where there is none, 0. Amounts in 万元 (10,000 yuan), 4 decimals at most.',
    requests:
      'Each request goes into one column by its applicant and one row by its outcome. Where there is none, 0. With 合计自动计算, leave totals alone.',
    review:
      'Cases carried over from last year count. Where there is none, 0. With 合计自动计算, leave totals alone.',
  },
  overviewGuide:
    'How the agency carried out 《中华人民共和国政府信息公开条例》. One paragraph a row; insert rows where there are too few.',
  wholeOverview: 'In one piece (a text that is not divided goes here; may be left blank)',
  aspectGuide: {
    proactive: 'What was published unasked: key fields, explanations of policy, 行政规范性文件 and so on.',
    onRequest: 'Requests received, handled and answered; figures as in table 三.',
    management: 'How information is made, vetted, released, updated and filed.',
    platform: 'Websites, new media, columns and public places for information.',
    supervision: 'Organization and staff, training, assessment, supervision.',
    evaluation: 'Only governments fill this in (《条例》第五十条第（四）项); departments do not.',
  },
  problemsGuide:
    "Both the main problems and the improvements (《条例》第五十条第（四）项); how last year's problems were improved belongs here too. Not “无”.",
  otherGuide:
    'What 信息处理费 was collected is reported here (also that none was); with nothing else to report, write “无”. Notes on figures go here too.',
  refusal: {
    title: 'A number, please',
    whole:
      'Only a whole number of 0 or more fits here. Where there is none, write 0; keep units and notes out of the cell.',
    decimal: 'Only an amount in 万元 fits here, such as 12.5. Where there is none, write 0.',
    signed: 'A whole number: positive for more, negative for fewer, 0 for no change.',
  },
  liveTotal: 'Filled in by itself unless 合计方式 is 手工填写核对; only then type it. ',
  rows: {
    'proactive.rules': {
      counts: 'Only 国务院部门, provinces, cities with districts and 自治州 make 规章; others write 0. ',
      article: '第二十条第（一）项',
    },
    'proactive.normativeDocuments': {
      counts:
        'Published documents that bind the public and apply again and again; internal ones do not count. ',
      article: '第二十条第（一）项',
    },
    'proactive.licences': { counts: '', article: '第二十条第（五）项' },
    'proactive.otherManagementServices': {
      counts: 'Only management services to the public other than licences. ',
      article: '第二十条第（五）项',
    },
    'proactive.penalties': { counts: '', article: '第二十条第（六）项' },
    'proactive.compulsion': { counts: '', article: '第二十条第（六）项' },
    'proactive.fees': { counts: '', article: '第二十条第（八）项' },
    'proactive.procurement': { counts: '', article: '第二十条第（九）项' },
    'requests.received': {
      counts: 'Requests newly received from 1 January to 31 December. ',
      article: '第二十七条',
    },
    'requests.carriedIn': {
      counts:
        "Requests received before and not finished at the end of last year; equals 结转下年度继续办理 of last year's report. ",
      article: '第五十条第（二）项',
    },
    'requests.granted': { counts: 'Answered by disclosure. ', article: '第三十六条第（一）、（二）项' },
    'requests.partlyGranted': {
      counts: 'Disclosed in part; counted here only, under no other outcome. ',
      article: '第三十七条',
    },
    'requests.refusedStateSecret': { counts: 'Refused as a state secret. ', article: '第十四条' },
    'requests.refusedByLaw': {
      counts: 'Refused because another law or administrative regulation forbids disclosure. ',
      article: '第十四条',
    },
    'requests.refusedSecurityStability': {
      counts:
        'Refused because national, public or economic security or social stability could be endangered. ',
      article: '第十四条',
    },
    'requests.refusedThirdParty': {
      counts: 'Refused because the lawful interests of a third party would be harmed. ',
      article: '第十五条、第三十二条',
    },
    'requests.refusedInternalAffairs': {
      counts: 'Three kinds of internal affairs: personnel, logistics, internal workflow. ',
      article: '第十六条',
    },
    'requests.refusedProcessInformation': {
      counts:
        'Four kinds of process information: discussion records, drafts, letters of consultation, reports asking for instructions. ',
      article: '第十六条',
    },
    'requests.refusedEnforcementFile': {
      counts: 'Information in the files of administrative enforcement. ',
      article: '第十六条',
    },
    'requests.refusedAdministrativeInquiry': {
      counts: 'Business and real-estate registers and the like, which have their own way of inquiry. ',
      article: '第三十六条第（七）项',
    },
    'requests.unavailableNotHeld': {
      counts: 'Searched for and not found, or not for this agency to disclose. ',
      article: '第三十六条第（四）、（五）项',
    },
    'requests.unavailableNotReadyMade': {
      counts: 'Existing information would have to be processed or analysed. ',
      article: '第三十八条',
    },
    'requests.unavailableUnclear': {
      counts: 'Still unclear after it was supplemented. ',
      article: '第三十条',
    },
    'requests.declinedPetition': {
      counts: 'Petitions, complaints or reports in the form of a request. ',
      article: '第三十九条第一款',
    },
    'requests.declinedDuplicate': {
      counts: 'The same request was answered before. ',
      article: '第三十六条第（六）项',
    },
    'requests.declinedPublication': {
      counts: 'Asks for gazettes, newspapers, books or other publications. ',
      article: '第三十九条第二款',
    },
    'requests.declinedExcessive': {
      counts: 'Number and frequency clearly beyond reason, without good grounds. ',
      article: '第三十五条',
    },
    'requests.declinedReconfirmation': {
      counts: 'Asks to confirm or reissue information already received. ',
      article: '第三十六条',
    },
    'requests.otherNotSupplemented': {
      counts: 'Not supplemented in time without good grounds; taken as withdrawn. ',
      article: '第三十条',
    },
    'requests.otherFeeUnpaid': {
      counts: 'The notified 信息处理费 was not paid in time; taken as withdrawn. ',
      article: '第四十二条',
    },
    'requests.otherOutcome': {
      counts: 'None of the above, requests withdrawn by the applicant included. ',
      article: '第五十条第（二）项',
    },
    'requests.handled': {
      counts: 'All requests finished this year: the sum of （一） to （六）. ',
      article: '第五十条第（二）项',
    },
    'requests.carriedOut': {
      counts: "Requests not finished on 31 December; 上年结转 of next year's report must equal this. ",
      article: '第五十条第（二）项',
    },
    'review.reconsideration': {
      counts: 'Reconsideration cases about disclosure, cases carried over included. ',
      article: '第五十条第（三）项',
    },
    'review.directLitigation': {
      counts: 'Lawsuits brought without reconsideration before, cases carried over included. ',
      article: '第五十条第（三）项',
    },
    'review.litigationAfterReconsideration': {
      counts: 'Lawsuits brought after reconsideration, cases carried over included. ',
      article: '第五十条第（三）项',
    },
  },
  columns: {
    issued: 'Made and issued this year. ',
    repealed: 'Repealed, declared void or lapsed this year. ',
    inForce: 'In force on 31 December. ',
    decisions: 'Decisions made this year: the number of decisions, not of kinds. ',
    amount: "This year's amount in 万元: yuan divided by 10,000. ",
    items: "This year's procurement projects. ",
    newlyMade: 'Newly made this year. ',
    newlyDisclosed: 'Newly disclosed this year. ',
    disclosedTotal: 'All that is disclosed on 31 December. ',
    lastYearItems: "Last year's number of items. ",
    change: 'Items more (positive) or fewer (negative) than last year. ',
    pending: 'Only those not concluded on 31 December. ',
  },
  zeroIfNone: ' Where there is none, write 0.',
  article: (article) => (article === '' ? '.' : ` (《条例》${article}).`),
};
