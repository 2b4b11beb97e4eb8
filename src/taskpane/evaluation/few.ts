const MOST_NAMES = 5;

/** The first few of a list, and how many more there are. */
export function few(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  return more > 0 ? `${names.slice(0, MOST_NAMES).join(", ")} and ${more} more` : names.join(", ");
}
