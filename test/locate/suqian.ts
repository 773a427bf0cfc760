/** 宿迁市人民政府, reports of 2023 and 2024: consistent, and 2024 carries on where 2023 ended. */
import { reportOf, row } from '../real-reports';

const review = (block: string, [upheld, corrected, otherResult, pending]: readonly number[]) => ({
  [`review.${block}.upheld`]: upheld!,
  [`review.${block}.corrected`]: corrected!,
  [`review.${block}.otherResult`]: otherResult!,
  [`review.${block}.pending`]: pending!,
  [`review.${block}.total`]: upheld! + corrected! + otherResult! + pending!,
});

export const figures2023: Readonly<Record<string, number>> = {
  ...row('received', [3402, 99, 0, 4, 5, 1]),
  ...row('carriedIn', [91, 3, 0, 0, 2, 0]),
  ...row('granted', [1175, 12, 0, 3, 1, 0]),
  ...row('partlyGranted', [319, 7, 0, 0, 2, 0]),
  ...row('refusedByLaw', [27, 0, 0, 0, 0, 0]),
  ...row('refusedSecurityStability', [6, 0, 0, 0, 0, 0]),
  ...row('refusedThirdParty', [38, 0, 0, 0, 0, 0]),
  ...row('refusedInternalAffairs', [20, 0, 0, 0, 0, 0]),
  ...row('refusedProcessInformation', [9, 0, 0, 0, 0, 0]),
  ...row('refusedEnforcementFile', [21, 0, 0, 0, 0, 0]),
  ...row('refusedAdministrativeInquiry', [20, 1, 0, 0, 0, 0]),
  ...row('unavailableNotHeld', [968, 74, 0, 1, 3, 1]),
  ...row('unavailableNotReadyMade', [26, 2, 0, 0, 0, 0]),
  ...row('unavailableUnclear', [3, 0, 0, 0, 0, 0]),
  ...row('declinedPetition', [305, 0, 0, 0, 0, 0]),
  ...row('declinedDuplicate', [39, 0, 0, 0, 0, 0]),
  ...row('declinedExcessive', [58, 0, 0, 0, 0, 0]),
  ...row('declinedReconfirmation', [4, 0, 0, 0, 0, 0]),
  ...row('otherNotSupplemented', [40, 0, 0, 0, 0, 0]),
  ...row('otherFeeUnpaid', [10, 0, 0, 0, 0, 0]),
  ...row('otherOutcome', [287, 3, 0, 0, 1, 0]),
  ...row('handled', [3375, 99, 0, 4, 7, 1]),
  ...row('carriedOut', [118, 3, 0, 0, 0, 0]),
  ...review('reconsideration', [309, 17, 88, 26]),
  ...review('directLitigation', [1, 1, 16, 6]),
  ...review('litigationAfterReconsideration', [13, 0, 67, 9]),
};

export const figures2024: Readonly<Record<string, number>> = {
  ...row('received', [3440, 75, 0, 1, 6, 3]),
  ...row('carriedIn', [118, 3, 0, 0, 0, 0]),
  ...row('granted', [1408, 21, 0, 0, 2, 0]),
  ...row('partlyGranted', [462, 9, 0, 0, 0, 0]),
  ...row('refusedStateSecret', [2, 0, 0, 0, 0, 0]),
  ...row('refusedByLaw', [1, 0, 0, 0, 0, 0]),
  ...row('refusedSecurityStability', [4, 0, 0, 0, 0, 0]),
  ...row('refusedThirdParty', [16, 1, 0, 0, 0, 0]),
  ...row('refusedInternalAffairs', [21, 0, 0, 0, 0, 0]),
  ...row('refusedProcessInformation', [10, 1, 0, 0, 0, 0]),
  ...row('refusedEnforcementFile', [21, 2, 0, 0, 0, 0]),
  ...row('refusedAdministrativeInquiry', [13, 0, 0, 0, 0, 0]),
  ...row('unavailableNotHeld', [859, 33, 0, 0, 3, 2]),
  ...row('unavailableNotReadyMade', [35, 1, 0, 0, 0, 0]),
  ...row('unavailableUnclear', [8, 0, 0, 0, 0, 0]),
  ...row('declinedPetition', [86, 1, 0, 0, 0, 0]),
  ...row('declinedDuplicate', [26, 1, 0, 0, 0, 0]),
  ...row('declinedExcessive', [3, 0, 0, 0, 0, 0]),
  ...row('otherNotSupplemented', [75, 1, 0, 1, 0, 0]),
  ...row('otherFeeUnpaid', [38, 0, 0, 0, 0, 0]),
  ...row('otherOutcome', [352, 2, 0, 0, 0, 0]),
  ...row('handled', [3440, 73, 0, 1, 5, 2]),
  ...row('carriedOut', [118, 5, 0, 0, 1, 1]),
  ...review('reconsideration', [88, 18, 28, 36]),
  ...review('directLitigation', [7, 0, 11, 7]),
  ...review('litigationAfterReconsideration', [33, 0, 6, 13]),
};

export const report2023 = reportOf(figures2023, { year: 2023, agency: '宿迁市人民政府' });
export const report2024 = reportOf(figures2024, { year: 2024, agency: '宿迁市人民政府' });
