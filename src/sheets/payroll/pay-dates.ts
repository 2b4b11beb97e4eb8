import { INSTALLMENTS_A_YEAR } from "../../agreement/salary";
import { figureInYear } from "../../rules/figures";
import { cell } from "../plan/cells";
import { formula } from "../plan/sheet-plan";
import type { SheetBuilder } from "../plan/sheet-builder";
import type { PayrollNames } from "./names";
import type { PersonRow } from "./person-row";

/** How many pay periods after the first pay date the first one on or after a day is. */
const periodsTo = (row: PersonRow, day: string) =>
  `ROUNDUP((${day}-${row.input("PayFirstDate")})/${row.input("PayEvery")},0)`;

const dateAfter = (row: PersonRow, periods: string) =>
  `${row.input("PayFirstDate")}+${periods}*${row.input("PayEvery")}`;

/** The first pay date on or after a day. */
export const payDateFrom = (row: PersonRow, day: string) => dateAfter(row, periodsTo(row, day));

/** The number of the first payment on or after a day. */
export const paymentFrom = (row: PersonRow, day: string) => `MAX(1,${periodsTo(row, day)}+1)`;

/** A line above the columns of payments: its label, and its formula by a column's heading and its number's cell. */
type SumLine = readonly [label: string, sum: (heading: string, number: string) => string];

/** The columns of a list that has one for each payment of a year (Article II, Section 2), with lines above them. */
export class PaymentColumns {
  readonly numbers: readonly number[];
  readonly #header: number;
  readonly #first: number;
  readonly #word: string;

  /**
   * @param header the row of the headings
   * @param first the column of the first payment
   * @param word what the headings begin with: "Pay" is Pay 01, Pay 02 …
   */
  constructor(names: PayrollNames, { header, first, word }: { header: number; first: number; word: string }) {
    const { value: count } = figureInYear(INSTALLMENTS_A_YEAR, names.ends);
    this.numbers = Array.from({ length: count }, (_, at) => at + 1);
    this.#header = header;
    this.#first = first;
    this.#word = word;
  }

  heading = (number: number): string => `${this.#word} ${String(number).padStart(2, "0")}`;
  get last(): string {
    return this.heading(this.numbers.length);
  }
  /** The cell above a column that has the payment's number; its row stays. */
  numberAbove = (number: number): string => cell(this.#header - 2, this.#first + number - 1).replace(/(\d+)$/, "$$$1");

  /** Writes the sums of each payment, its number and its pay date above the columns. */
  putAbove(builder: SheetBuilder, row: PersonRow, sums: readonly SumLine[]): void {
    const place = (at: number) => ({ row: at, column: this.#first, rows: 1, columns: this.numbers.length });
    const label = (at: number, text: string) => builder.put(at, this.#first - 1, text, "label");
    for (const [at, [text, sum]] of sums.entries()) {
      const line = this.#header - 2 - sums.length + at;
      const cells = this.numbers.map((number) => formula(`=${sum(this.heading(number), this.numberAbove(number))}`));
      label(line, text).write(line, this.#first, [cells], "computed").format(place(line), "money");
    }
    const dates = this.numbers.map((number) => formula(`=${dateAfter(row, `(${this.numberAbove(number)}-1)`)}`));
    label(this.#header - 2, "Number").write(this.#header - 2, this.#first, [[...this.numbers]], "computed");
    label(this.#header - 1, "Pay date")
      .write(this.#header - 1, this.#first, [dates], "computed")
      .format(place(this.#header - 1), "date");
  }
}
