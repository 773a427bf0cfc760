/** Data validations and conditional formats on a sheet as they are now. */
import { ConditionalFormattingRuleModel } from '@univerjs/preset-sheets-conditional-formatting';
import { SheetDataValidationModel } from '@univerjs/preset-sheets-data-validation';
import { highlightFrom } from './highlight';
import { validationFrom } from './validation';
import type { Book } from '../book';
import type { SheetHighlight, SheetValidation } from '../../../workbook/sheet';

export const validationsOn = ({ injector, workbook }: Book, sheet: string): SheetValidation[] =>
  injector.get(SheetDataValidationModel).getRules(workbook.getUnitId(), sheet).flatMap(validationFrom);

/** The first first; the template's own are not among them. */
export const conditionsOn = ({ injector, workbook }: Book, sheet: string): SheetHighlight[] =>
  (injector.get(ConditionalFormattingRuleModel).getSubunitRules(workbook.getUnitId(), sheet) ?? []).flatMap(
    highlightFrom,
  );
