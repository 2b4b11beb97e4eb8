/** A list as people write it: "FY13, FY14 and FY15". */
export function listed(words: readonly string[], last = "and"): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}

/** Names as a message lists them: `"GHS", "GMS"`. */
export function inQuotes(names: Iterable<string>): string {
  return [...names].map((name) => `"${name}"`).join(", ");
}

/** A count with its word: "1 row", "2 rows". */
export function counted(howMany: number, one: string, more: string): string {
  return `${howMany} ${howMany === 1 ? one : more}`;
}
