/**
 * What one Excel does where Excels differ, and where that is said: a repository and thread, or a page of Microsoft's.
 */
interface Fact<T> {
  readonly value: T;
  readonly source: string;
}

/** How an Excel behaves towards an add-in. */
export interface Profile {
  /** As the page names it. */
  readonly name: string;
  /** Versions are texts: as numbers, 1.10 would be 1.1. Members inside them that are missing here are ApiNotFound. */
  readonly requirementSets: Fact<Readonly<Record<string, string>>>;
  /** What a function gets for a blank cell, alone or in a range. */
  readonly blankCell: Fact<0 | null>;
  /** What a function gets for a cell in error: an object, or it is not called at all. */
  readonly errorArgument: Fact<"object" | "not called">;
  /**
   * Whether one error in a result of several cells turns all of it into #VALUE!, where functions have their own
   * runtime.
   */
  readonly errorSpoilsSpill: Fact<boolean>;
  /** Where the JavaScript library ends for functions that have their own runtime. */
  readonly ownRuntimeLibrary: Fact<"today" | "ECMAScript 2016">;
  /** The most bytes that a request or an answer may have. */
  readonly payloadLimit: Fact<number>;
  /** The most formulas that a run with `mergeUndoGroup` may write before it is refused. */
  readonly undoableFormulas: Fact<number>;
}

const SETS = "learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-requirement-sets";
const FUNCTION_SETS = "learn.microsoft.com/javascript/api/requirement-sets/excel/custom-functions-requirement-sets";

const CURRENT_SETS = {
  value: { ExcelApi: "1.20", CustomFunctionsRuntime: "1.5", SharedRuntime: "1.2", DialogApi: "1.2" },
  source: `${SETS}, ${FUNCTION_SETS}`,
} as const;

const ZERO_FOR_BLANK = { value: 0, source: "OfficeDev/office-js 4702, 1951, 5262" } as const;
const ERROR_AS_OBJECT = {
  value: "object",
  source: "learn.microsoft.com/office/dev/add-ins/excel/custom-functions-data-types-concepts",
} as const;
const SPOILS_SPILL = { value: true, source: "OfficeDev/office-js 2174" } as const;
const KEEPS_SPILL = { value: false, source: "OfficeDev/office-js 2174: reported for Windows" } as const;
const UNLIMITED = {
  value: Infinity,
  source: "OfficeDev/office-js-docs-pr 5333: the limit is for the web only",
} as const;
const BROWSERS = "learn.microsoft.com/office/dev/add-ins/concepts/browsers-used-by-office-web-add-ins";
const RUNTIMES = "learn.microsoft.com/office/dev/add-ins/testing/runtimes";
const TODAYS_LIBRARY = { value: "today", source: `${RUNTIMES}, ${BROWSERS}` } as const;
/** 40 rows by 40 columns were refused. */
const MERGED_UNDO = { value: 1_599, source: "OfficeDev/office-js 6491, 6711, 6255" } as const;

export const PROFILES = {
  "windows-365": {
    name: "Excel for Microsoft 365 on Windows",
    requirementSets: CURRENT_SETS,
    blankCell: ZERO_FOR_BLANK,
    errorArgument: ERROR_AS_OBJECT,
    errorSpoilsSpill: SPOILS_SPILL,
    ownRuntimeLibrary: TODAYS_LIBRARY,
    payloadLimit: UNLIMITED,
    undoableFormulas: MERGED_UNDO,
  },
  web: {
    name: "Excel on the web",
    requirementSets: CURRENT_SETS,
    blankCell: { value: null, source: "OfficeDev/office-js 4702" },
    errorArgument: ERROR_AS_OBJECT,
    errorSpoilsSpill: KEEPS_SPILL,
    ownRuntimeLibrary: TODAYS_LIBRARY,
    payloadLimit: { value: 5_000_000, source: "OfficeDev/office-js-docs-pr 5333, 2846" },
    undoableFormulas: MERGED_UNDO,
  },
  mac: {
    name: "Excel for Microsoft 365 on a Mac",
    requirementSets: CURRENT_SETS,
    blankCell: ZERO_FOR_BLANK,
    errorArgument: ERROR_AS_OBJECT,
    errorSpoilsSpill: KEEPS_SPILL,
    ownRuntimeLibrary: TODAYS_LIBRARY,
    payloadLimit: UNLIMITED,
    undoableFormulas: MERGED_UNDO,
  },
  "excel-2021": {
    name: "Excel 2021",
    requirementSets: {
      value: { ExcelApi: "1.14", CustomFunctionsRuntime: "1.3", SharedRuntime: "1.1", DialogApi: "1.2" },
      source: `${SETS}, ${FUNCTION_SETS}`,
    },
    blankCell: ZERO_FOR_BLANK,
    // Data types came with CustomFunctionsRuntime 1.4, and an error is handed over as one.
    errorArgument: { value: "not called", source: "OfficeDev/office-js 3504" },
    errorSpoilsSpill: SPOILS_SPILL,
    // Also Microsoft 365 on Windows before build 2403.
    ownRuntimeLibrary: { value: "ECMAScript 2016", source: RUNTIMES },
    payloadLimit: UNLIMITED,
    // mergeUndoGroup came with ExcelApi 1.20: before, office.js does not know it.
    undoableFormulas: { value: Infinity, source: SETS },
  },
} as const satisfies Record<string, Profile>;

export type ProfileName = keyof typeof PROFILES;

/** The Excel that most people have. */
export const MOST_USED: ProfileName = "windows-365";

export function isProfileName(name: string | null): name is ProfileName {
  return name !== null && Object.hasOwn(PROFILES, name);
}
