/** A member of Office.js that was asked for and that the preview does not have. */
export interface UnsupportedMember {
  /** Class and member, for example `Worksheet.slicers`. */
  readonly member: string;
  readonly times: number;
}

/** Keeps the list of what the preview could not do, so that the page can show it. */
export class Unsupported {
  readonly #times = new Map<string, number>();

  constructor(private readonly onChange: () => void = () => undefined) {}

  add(member: string): void {
    this.#times.set(member, (this.#times.get(member) ?? 0) + 1);
    this.onChange();
  }

  list(): readonly UnsupportedMember[] {
    return [...this.#times].map(([member, times]) => ({ member, times }));
  }
}
