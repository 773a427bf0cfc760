/**
 * What went wrong in Excel → a Fault. `error.code` is stable and English; `error.message` is
 * localised. Nothing of a cell's content is kept: `errorLocation` names a member of the API.
 */
import { Fault } from '../../report/result';

/** Codes of https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling */
const FAULTS: Readonly<Record<string, string>> = {
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
  ItemNotFound: 'excel-area-gone',
  InvalidReference: 'excel-area-gone',
  InvalidObjectPath: 'excel-area-gone',
};

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
  const values = { reason: code, location: debugInfo?.errorLocation ?? '' };
  return new Fault(FAULTS[code] ?? 'excel-unknown', values, { cause: error });
}
