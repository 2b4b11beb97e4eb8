/**
 * Takes out of a realm what the JavaScript library has got since ECMAScript 2016: the oldest engines in which functions
 * run by themselves end there. Complete in itself, so that a test can run its text in a realm of its own.
 */
export function endIn2016(realm: typeof globalThis): void {
  const later: readonly (readonly [object, ...string[]])[] = [
    [realm.Array.prototype, "at", "flat", "flatMap", "findLast", "findLastIndex"],
    [realm.Array.prototype, "toReversed", "toSorted", "toSpliced", "with"],
    [realm.Object, "entries", "values", "getOwnPropertyDescriptors", "fromEntries", "hasOwn", "groupBy"],
    [realm.String.prototype, "at", "padStart", "padEnd", "trimStart", "trimEnd"],
    [realm.String.prototype, "matchAll", "replaceAll", "isWellFormed", "toWellFormed"],
    [realm.Promise, "allSettled", "any", "withResolvers"],
    [realm.Promise.prototype, "finally"],
    [realm.Map, "groupBy"],
    [realm, "BigInt", "WeakRef", "AggregateError", "Intl", "globalThis"],
  ];
  for (const [owner, ...names] of later) for (const name of names) Reflect.deleteProperty(owner, name);
}
