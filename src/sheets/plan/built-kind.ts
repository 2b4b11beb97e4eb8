import { freeSheetName } from "./sheet-names";
import type { Name } from "./workbook-plan";

/** A part of what the add-in builds: a sheet, a table or a name. */
export interface BuiltPart {
  /** The version of its kind that it came with. */
  readonly since: number;
  /** It holds what people typed, so that nothing can bring it back: without it the rest is of no use. */
  readonly required?: true;
  /** What it was called in earlier versions; an update gives it its name. */
  readonly formerly?: string;
}

/**
 * A kind of sheets that the add-in builds together, such as the evaluation tracker of a school year. All of its parts
 * are listed here once: what is built, found, missed and updated goes by these lists.
 */
export interface BuiltKind<Sheet extends string, Table extends string, Name extends string> {
  /** The front of the name that holds the version: `EvaluationVersion1314`. */
  readonly id: string;
  /** What one of them is called in a sentence. */
  readonly noun: string;
  /** The version that is built today. It rises with every part, column or formula that an update should bring. */
  readonly version: number;
  /** The end of the names of its tables and cells, by which several of a kind are kept apart. */
  readonly suffix: RegExp;
  /** The title of each sheet, and the table by which it is found when somebody has renamed it. */
  readonly sheets: Readonly<Record<Sheet, BuiltPart & { readonly title: string; readonly table: Table }>>;
  readonly tables: Readonly<Record<Table, BuiltPart & { readonly sheet: Sheet }>>;
  readonly names: Readonly<Record<Name, BuiltPart>>;
}

/** What the parts of one built workbook are called. */
export interface BuiltNames<Sheet extends string> {
  /** The end of every name of a table or cell: `1314`. */
  readonly suffix: string;
  readonly sheets: Readonly<Record<Sheet, string>>;
}

/** The names that a workbook has. */
export interface Inventory {
  readonly sheets: readonly string[];
  readonly tables: readonly { readonly name: string; readonly sheet: string }[];
  /** With what each means: an address, or a number. */
  readonly names: readonly { readonly name: string; readonly value: unknown }[];
}

/** Something of a kind that is in the workbook, whole or not. */
export interface Built<Sheet extends string, Table extends string, Name extends string> {
  /** Of its sheets; one that is missing has the name that a new one would get. */
  readonly names: BuiltNames<Sheet>;
  /** The version that it was built or updated by. */
  readonly version: number;
  readonly missing: {
    readonly sheets: readonly Sheet[];
    readonly tables: readonly Table[];
    readonly names: readonly Name[];
  };
  /** Those that have the name of an earlier version. */
  readonly former: { readonly tables: readonly Table[]; readonly names: readonly Name[] };
}

type Kind = BuiltKind<string, string, string>;

/** The keys of a kind's sheets, tables or names. */
export const keysOf = <Key extends string>(parts: Readonly<Record<Key, unknown>>) => Object.keys(parts) as Key[];
const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

/** The name that holds the version a built workbook has; one built before there were versions has none. */
const versionName = (kind: Pick<Kind, "id">, suffix: string) => `${kind.id}Version${suffix}`;

/** The version as a name of the workbook. */
export const versionStamp = (kind: Pick<Kind, "id" | "version">, suffix: string): Name => ({
  name: versionName(kind, suffix),
  refersTo: String(kind.version),
});

/** All the names for tables and cells that something of this kind has. */
function allNames(kind: Kind, suffix: string): readonly string[] {
  return [...keysOf(kind.tables), ...keysOf(kind.names)].map((key) => key + suffix).concat(versionName(kind, suffix));
}

/** The names of tables and cells that are taken in a workbook; Excel keeps them apart from those of sheets. */
export const takenNames = ({ tables, names }: Inventory) => [...tables, ...names].map(({ name }) => name);

/**
 * Names for something new of a kind that nothing in the workbook has.
 * @param wished the end of its names, where that is free
 * @param label what follows the title of each sheet
 */
export function newNames<Sheet extends string>(
  kind: BuiltKind<Sheet, string, string>,
  wished: string,
  label: string,
  workbook: Inventory,
): BuiltNames<Sheet> {
  const taken = takenNames(workbook);
  const isTaken = (suffix: string) => allNames(kind, suffix).some((name) => taken.some((other) => same(name, other)));
  let suffix = wished;
  for (let count = 2; isTaken(suffix); count += 1) suffix = `${wished}v${count}`;
  const sheets = keysOf(kind.sheets).map((key) => [key, newSheetName(kind, key, label, workbook)]);
  return { suffix, sheets: Object.fromEntries(sheets) as Record<Sheet, string> };
}

function newSheetName<Sheet extends string>(
  kind: BuiltKind<Sheet, string, string>,
  sheet: Sheet,
  label: string,
  workbook: Inventory,
): string {
  return freeSheetName(`${kind.sheets[sheet].title} ${label}`.trim(), workbook.sheets);
}

/**
 * All of a kind that is in the workbook, known by any of its tables.
 * @param labelOf what follows the title of each sheet of the one with this suffix
 */
export function findBuilt<Sheet extends string, Table extends string, Name extends string>(
  kind: BuiltKind<Sheet, Table, Name>,
  workbook: Inventory,
  labelOf: (suffix: string) => string,
): readonly Built<Sheet, Table, Name>[] {
  const suffixes = workbook.tables.flatMap(({ name }) =>
    keysOf(kind.tables)
      .flatMap((key) => [key, kind.tables[key].formerly ?? key])
      .filter((front) => name.startsWith(front) && kind.suffix.test(name.slice(front.length)))
      .map((front) => name.slice(front.length)),
  );
  return [...new Set(suffixes)].map((suffix) => builtWith(kind, suffix, workbook, labelOf(suffix)));
}

function builtWith<Sheet extends string, Table extends string, Name extends string>(
  kind: BuiltKind<Sheet, Table, Name>,
  suffix: string,
  workbook: Inventory,
  label: string,
): Built<Sheet, Table, Name> {
  const named = (front: string) => workbook.tables.find(({ name }) => same(name, front + suffix));
  const formerTable = (key: Table) => (named(key) ? undefined : named(kind.tables[key].formerly ?? key));
  const table = (key: Table) => named(key) ?? formerTable(key);
  const valueOf = (wanted: string) => workbook.names.find(({ name }) => same(name, wanted))?.value;
  const sheetOf = (key: Sheet) => table(kind.sheets[key].table)?.sheet;
  // The name of a cell that was deleted stays, and its value is an error.
  const isDead = (front: string) => /^$|#REF!/.test(String(valueOf(front + suffix) ?? ""));
  const isFormer = (key: Name) => isDead(key) && !isDead(kind.names[key].formerly ?? key);
  const sheets = keysOf(kind.sheets).map((key) => [key, sheetOf(key) ?? newSheetName(kind, key, label, workbook)]);
  const version = Number(valueOf(versionName(kind, suffix)));
  return {
    names: { suffix, sheets: Object.fromEntries(sheets) as Record<Sheet, string> },
    version: Number.isInteger(version) && version > 0 ? version : 1,
    missing: {
      sheets: keysOf(kind.sheets).filter((key) => sheetOf(key) === undefined),
      tables: keysOf(kind.tables).filter((key) => table(key) === undefined),
      names: keysOf(kind.names).filter((key) => isDead(key) && !isFormer(key)),
    },
    former: {
      tables: keysOf(kind.tables).filter((key) => formerTable(key) !== undefined),
      names: keysOf(kind.names).filter(isFormer),
    },
  };
}

/** What an update has to bring or cannot bring, in sentences; none where the built workbook is whole and up to date. */
export function whatIsMissing<Sheet extends string, Table extends string, Name extends string>(
  kind: BuiltKind<Sheet, Table, Name>,
  { names, version, missing }: Built<Sheet, Table, Name>,
): readonly string[] {
  const cameLater = ({ since }: BuiltPart) => since > version;
  const gone = (what: string, { required }: BuiltPart) =>
    required
      ? `${what} was deleted, and what was typed there with it. Go back to an earlier version of the ` +
        `workbook (File, Info, Version History), or build a new ${kind.noun}.`
      : `${what} was deleted. Update the ${kind.noun} to get a new one.`;
  const deletedSheets = missing.sheets.filter((key) => !cameLater(kind.sheets[key]));
  const deletedTables = missing.tables.filter(
    (key) => !cameLater(kind.tables[key]) && !missing.sheets.includes(kind.tables[key].sheet),
  );
  return [
    ...deletedSheets.map((key) => gone(`The ${names.sheets[key]} sheet`, kind.sheets[key])),
    ...deletedTables.map((key) =>
      gone(`The ${key}${names.suffix} table on the ${names.sheets[kind.tables[key].sheet]} sheet`, kind.tables[key]),
    ),
    ...(version < kind.version
      ? [`An earlier version of the add-in built this ${kind.noun}. Update it to get what is new.`]
      : []),
  ];
}

/** Whether a part is missing that nothing can bring back. */
export function isBeyondRepair<Sheet extends string, Table extends string, Name extends string>(
  kind: BuiltKind<Sheet, Table, Name>,
  { missing }: Built<Sheet, Table, Name>,
): boolean {
  return (
    missing.sheets.some((key) => kind.sheets[key].required) || missing.tables.some((key) => kind.tables[key].required)
  );
}
