import { invalid } from "./errors";

const shown = (value: unknown): string => JSON.stringify(value) ?? "nothing";

/** @throws HostError InvalidArgument unless `value` is text */
export function text(value: unknown, name: string): string {
  if (typeof value === "string") return value;
  throw invalid(`${name} is a text, ${shown(value)} was given`);
}

/** @throws HostError InvalidArgument unless `value` is a finite number */
export function number(value: unknown, name: string): number {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw invalid(`${name} is a number, ${shown(value)} was given`);
}

/** @throws HostError InvalidArgument unless `value` is a whole number of at least `least` */
export function whole(value: unknown, name: string, least = Number.MIN_SAFE_INTEGER): number {
  const given = number(value, name);
  if (Number.isInteger(given) && given >= least) return given;
  throw invalid(
    `${name} is a whole number${least > Number.MIN_SAFE_INTEGER ? ` from ${least}` : ""}, ${given} was given`,
  );
}

/** @throws HostError InvalidArgument unless `value` is true or false */
export function yesNo(value: unknown, name: string): boolean {
  if (typeof value === "boolean") return value;
  throw invalid(`${name} is true or false, ${shown(value)} was given`);
}

/** @throws HostError InvalidArgument unless `value` is one of `allowed` (in any case) */
export function oneOf<T extends string>(value: unknown, allowed: readonly T[], name: string): T {
  const found = allowed.find((each) => typeof value === "string" && each.toLowerCase() === value.toLowerCase());
  if (found !== undefined) return found;
  throw invalid(`${name} is one of ${allowed.join(", ")}; ${shown(value)} was given`);
}

/** @throws HostError InvalidArgument unless `value` is an object with fields */
export function record(value: unknown, name: string): Readonly<Record<string, unknown>> {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw invalid(`${name} is an object, ${shown(value)} was given`);
}

/** Whether an optional argument was left out. */
export const absent = (value: unknown): value is null | undefined => value === undefined || value === null;

/** The arguments of one method call. Object arguments arrive as objects of the model. */
export class Args {
  constructor(readonly values: readonly unknown[]) {}

  at(index: number): unknown {
    return this.values[index];
  }

  has(index: number): boolean {
    return !absent(this.values[index]);
  }

  text(index: number, name: string): string {
    return text(this.values[index], name);
  }

  whole(index: number, name: string, least?: number): number {
    return whole(this.values[index], name, least);
  }

  wholeOr(index: number, name: string, fallback: number): number {
    return this.has(index) ? whole(this.values[index], name) : fallback;
  }

  yesNoOr(index: number, name: string, fallback: boolean): boolean {
    return this.has(index) ? yesNo(this.values[index], name) : fallback;
  }

  oneOf<T extends string>(index: number, allowed: readonly T[], name: string): T {
    return oneOf(this.values[index], allowed, name);
  }

  oneOfOr<T extends string>(index: number, allowed: readonly T[], name: string, fallback: T): T {
    return this.has(index) ? oneOf(this.values[index], allowed, name) : fallback;
  }

  /** A key of a collection: a name, an id or a position. */
  key(index: number, name: string): string | number {
    const value = this.values[index];
    if (typeof value === "string" || typeof value === "number") return value;
    throw invalid(`${name} is a name or a number, ${shown(value)} was given`);
  }
}
