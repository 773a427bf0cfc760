/** The names that workbooks in use have: where one changes, what a clerk has filled in is not found any more. */
import { emptyReport } from '../../src/app/empty-report';
import { templateOf } from '../../src/app/template-of';
import { FLAGS, flagsOf } from '../../src/workbook/flags';
import { LAYOUT_VERSION } from '../../src/workbook/layout';

const NAMES = `
  nb_address nb_addressee nb_agency nb_date nb_documentNumber nb_edition nb_email nb_fax
  nb_flags_other nb_flags_overview nb_flags_overview_evaluation nb_flags_overview_management
  nb_flags_overview_onRequest nb_flags_overview_platform nb_flags_overview_proactive
  nb_flags_overview_supervision nb_flags_proactive nb_flags_problems nb_flags_requests
  nb_flags_review nb_kept nb_kind nb_marks nb_office nb_other nb_overview nb_overview_evaluation
  nb_overview_management nb_overview_onRequest nb_overview_platform nb_overview_proactive
  nb_overview_supervision nb_period nb_postcode nb_proactive nb_proactiveNote nb_problems
  nb_requests nb_requestsLayout nb_requestsNote nb_review nb_reviewNote nb_seal
  nb_setting_deadline nb_setting_expected_evaluation nb_setting_expected_management
  nb_setting_expected_onRequest nb_setting_expected_platform nb_setting_expected_proactive
  nb_setting_expected_supervision nb_setting_feeDecimals nb_setting_overviewLength
  nb_setting_pendingCarriedOver nb_setting_source nb_telephone nb_totals nb_version nb_website
  nb_year
`;

test('of the areas of a new workbook', () => {
  const names = templateOf(emptyReport('2021', 2026, '甲市教育局')).names.map(({ name }) => name);
  expect(names.sort()).toEqual(NAMES.trim().split(/\s+/));
});

test('of the flags of what can be marked, and their numbers', () => {
  expect(['nb_requests', 'nb_overview_platform', 'nb_other', 'nb_agency'].map(flagsOf)).toEqual([
    'nb_flags_requests',
    'nb_flags_overview_platform',
    'nb_flags_other',
    undefined,
  ]);
  expect(FLAGS).toEqual({ wrong: 1, doubtful: 2, shared: 3 });
  expect(LAYOUT_VERSION).toBe(1);
});
