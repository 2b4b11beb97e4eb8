/**
 * What the code uses of the JavaScript library beyond ECMAScript 2016, for engines that end there: Excel 2021, and the
 * functions' own runtime of Microsoft 365 before build 2403. tsconfig.functions.json lets nothing else be used.
 */
function supply(owner: object, methods: Readonly<Record<string, unknown>>): void {
  for (const name of Object.keys(methods)) {
    if (name in owner) continue;
    Object.defineProperty(owner, name, { value: methods[name], writable: true, configurable: true });
  }
}

function flattened(list: readonly unknown[], depth: number, into: unknown[]): unknown[] {
  for (const item of list) {
    if (Array.isArray(item) && depth > 0) flattened(item, depth - 1, into);
    else into.push(item);
  }
  return into;
}

supply(Array.prototype, {
  at(this: readonly unknown[], index: number) {
    return this[index < 0 ? index + this.length : index];
  },
  flat(this: readonly unknown[], depth = 1) {
    return flattened(this, depth, []);
  },
  flatMap(this: readonly unknown[], map: (item: unknown, index: number, list: readonly unknown[]) => unknown) {
    return flattened(this.map(map), 1, []);
  },
});

supply(Object, {
  entries: (of: Readonly<Record<string, unknown>>) => Object.keys(of).map((key) => [key, of[key]]),
  values: (of: Readonly<Record<string, unknown>>) => Object.keys(of).map((key) => of[key]),
  fromEntries(entries: Iterable<readonly [string, unknown]>) {
    const made: Record<string, unknown> = {};
    for (const [key, value] of entries) made[key] = value;
    return made;
  },
});

const padding = (text: string, length: number, fill: string): string =>
  fill.repeat(Math.max(0, Math.ceil((length - text.length) / fill.length))).slice(0, Math.max(0, length - text.length));

supply(String.prototype, {
  padStart(this: string, length: number, fill = " ") {
    return padding(String(this), length, fill) + String(this);
  },
  padEnd(this: string, length: number, fill = " ") {
    return String(this) + padding(String(this), length, fill);
  },
});
