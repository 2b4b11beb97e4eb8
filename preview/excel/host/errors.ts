/** The error codes that an add-in can meet, with the HTTP status that goes with each. */
const STATUS = {
  ApiNotFound: 404,
  ItemNotFound: 404,
  InvalidReference: 404,
  ItemAlreadyExists: 409,
  InvalidArgument: 400,
  InvalidOperation: 400,
  InvalidSelection: 400,
  AccessDenied: 403,
  Conflict: 409,
  RequestPayloadSizeLimitExceeded: 413,
  ResponsePayloadSizeLimitExceeded: 413,
  UndoNotSupported: 400,
  GeneralException: 500,
} as const;

export type ErrorCode = keyof typeof STATUS;

/** A refusal that reaches the add-in as an `OfficeExtension.Error` with this code and message. */
export class HostError extends Error {
  readonly status: number;

  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
    this.name = "HostError";
    this.status = STATUS[code];
  }
}

/** @param what for example `the sheet "Plan"` */
export function notFound(what: string): HostError {
  return new HostError("ItemNotFound", `The requested resource doesn't exist: ${what}.`);
}

/** @param problem what was given and what is allowed, without the closing full stop */
export function invalid(problem: string): HostError {
  return new HostError("InvalidArgument", `The argument is invalid or missing or has an incorrect format: ${problem}.`);
}
