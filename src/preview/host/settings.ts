/** The add-in's settings in the workbook, as office.js writes them: names and serialised values. */
export class Settings {
  #stored = new Map<string, string>();

  constructor(private readonly onSaved: () => void = () => undefined) {}

  /** All settings, for a page that loads. */
  entries(): readonly (readonly [string, string])[] {
    return [...this.#stored];
  }

  /** Replaces all settings. */
  save(keys: readonly string[], values: readonly string[]): void {
    this.#stored = new Map(keys.map((key, index) => [key, values[index] ?? ""]));
    this.onSaved();
  }
}
