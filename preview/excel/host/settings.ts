/** The add-in's settings in the workbook, under their names, each as the JSON that office.js writes. */
export class Settings {
  #stored = new Map<string, string>();

  /** All settings, for a page that loads. */
  entries(): readonly (readonly [string, string])[] {
    return [...this.#stored];
  }

  /** Replaces all settings. */
  save(keys: readonly string[], values: readonly string[]): void {
    this.#stored = new Map(keys.map((key, index) => [key, values[index] ?? ""]));
  }

  has(key: string): boolean {
    return this.#stored.has(key);
  }

  value(key: string): unknown {
    const stored = this.#stored.get(key);
    return stored === undefined || stored === "" ? null : JSON.parse(stored);
  }

  set(key: string, value: unknown): void {
    this.#stored.set(key, JSON.stringify(value ?? null));
  }

  delete(key: string): void {
    this.#stored.delete(key);
  }
}
