/**
 * The one error of the rules and of reading arguments: why there is no answer, in words for the person asking.
 * VALUE: an argument is malformed or not allowed (#VALUE!).
 * NA: a well-formed question to which the agreement has no answer (#N/A).
 */
export class CalculationError extends Error {
  readonly code: "VALUE" | "NA";

  constructor(code: "VALUE" | "NA", message: string) {
    super(message);
    this.name = "CalculationError";
    this.code = code;
  }
}
