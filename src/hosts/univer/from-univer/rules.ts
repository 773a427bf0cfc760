/** Data validations and conditional formats on a sheet as they are now. */
import { ConditionalFormattingRuleModel } from '@univerjs/preset-sheets-conditional-formatting';
import { SheetDataValidationModel } from '@univerjs/preset-sheets-data-validation';
import type { Book } from '../book';
import { conditionOf } from '../to-univer/condition-rule';
import { validationOf } from '../to-univer/validation-rule';
import type { PicturedCondition, PicturedValidation } from '../../xlsx/hucre/picture';

export const validationsOn = ({ injector, workbook }: Book, sheet: string): PicturedValidation[] =>
  injector.get(SheetDataValidationModel).getRules(workbook.getUnitId(), sheet).flatMap(validationOf);

/** The first first. */
export const conditionsOn = ({ injector, workbook }: Book, sheet: string): PicturedCondition[] =>
  (injector.get(ConditionalFormattingRuleModel).getSubunitRules(workbook.getUnitId(), sheet) ?? []).flatMap(
    conditionOf,
  );
