import type { Decimal } from "./money";

/** One line of a calculation as EXPLAIN shows it. */
export interface Step {
  readonly step: string;
  readonly value: Decimal | number | string | boolean;
  readonly clause: string;
}

/**
 * What a rule writes its calculation down on when somebody asks for it. Rules call `working?.note(...)`,
 * so without a recorder not even the words are put together.
 */
export class Working {
  readonly steps: Step[] = [];

  note(step: string, value: Step["value"], clause: string): void {
    this.steps.push({ step, value, clause });
  }
}
