import type { Decimal } from "./money";

/** One line of a calculation as EXPLAIN shows it. */
export interface TraceLine {
  readonly step: string;
  readonly value: Decimal | number | string | boolean;
  readonly clause: string;
}

/**
 * Collects the lines of a calculation, for EXPLAIN. Rules call `trace?.note(...)`,
 * so without one not even the words are put together.
 */
export class CalculationTrace {
  readonly lines: TraceLine[] = [];

  note(step: string, value: TraceLine["value"], clause: string): void {
    this.lines.push({ step, value, clause });
  }
}
