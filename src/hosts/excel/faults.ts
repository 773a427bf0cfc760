/**
 * What went wrong in Excel → a Fault. `error.code` is stable and English; `error.message` is
 * localised. Nothing of a cell's content is kept: `errorLocation` names a member of the API.
 */
import type { FaultCode } from '../../report/fault-codes';
import { Fault } from '../../report/result';

/** Codes of https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling */
const FAULTS: Readonly<Record<string, FaultCode>> = {
  InvalidOperationInCellEditMode: 'excel-cell-edit-mode',
  AccessDenied: 'excel-protected',
  Conflict: 'excel-busy',
  RequestAborted: 'excel-busy',
  ServiceNotAvailable: 'excel-busy',
  ActivityLimitReached: 'excel-busy',
  MemoryLimitReached: 'excel-too-large',
  RequestPayloadSizeLimitExceeded: 'excel-too-large',
  ResponsePayloadSizeLimitExceeded: 'excel-too-large',
  ApiNotFound: 'excel-api-missing',
  ApiNotAvailable: 'excel-api-missing',
  NotImplemented: 'excel-api-missing',
  UnsupportedOperation: 'excel-api-missing',
  UnsupportedFeature: 'excel-api-missing',
  InactiveWorkbook: 'excel-inactive',
  InvalidSelection: 'excel-inactive',
  // No code of Excel's: see `GENERAL`.
  SharedWorkbook: 'excel-shared',
  ItemNotFound: 'excel-area-gone',
  InvalidReference: 'excel-area-gone',
  InvalidObjectPath: 'excel-area-gone',
};

/** A general exception is told by the member that met it. */
const GENERAL: readonly (readonly [member: RegExp, cause: string])[] = [
  // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-troubleshooting: another workbook is in front
  [
    /^(Range\.select|Worksheet\.(activate|gridlines|showGridlines)|WorksheetCollection\.add|WorksheetFreezePanes\.)/i,
    'InactiveWorkbook',
  ],
  // Not available in a workbook that is shared in the old way (Excel's help, “About the shared workbook feature”)
  [/^(Range\.merge|Worksheet\.delete|ConditionalFormatCollection\.|DataValidation\.)/i, 'SharedWorkbook'],
];

const causeOf = (code: string, location: string): string =>
  (code === 'GeneralException' && GENERAL.find(([member]) => member.test(location))?.[1]) || code;

interface OfficeError {
  readonly code: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

const isOfficeError = (error: unknown): error is OfficeError =>
  error instanceof Error && typeof (error as Partial<OfficeError>).code === 'string';

/** Whatever a round trip was rejected with. A mistake of our own stays what it is. */
export function faultOf(error: unknown): unknown {
  if (error instanceof Fault || !isOfficeError(error)) return error;
  const { code, debugInfo } = error;
  const location = debugInfo?.errorLocation ?? '';
  return new Fault(
    FAULTS[causeOf(code, location)] ?? 'excel-unknown',
    { reason: code, location },
    { cause: error },
  );
}
