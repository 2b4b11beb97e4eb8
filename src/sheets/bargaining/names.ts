import { type BuiltKind, type BuiltNames, type Inventory, newNames } from "../plan/built-kind";
import { freeSheetName } from "../plan/sheet-names";

const SHEETS = {
  base: { title: "Base", table: "BaseAmounts", since: 1, required: true },
  offers: { title: "Offers", table: "Offers", since: 1, required: true },
  results: { title: "Results", table: "Results", since: 1 },
  comparison: { title: "Comparison", table: "ComparedYears", since: 1 },
  raises: { title: "Raises", table: "Raises", since: 1 },
  settlement: { title: "Settlement", table: "Settlement", since: 1 },
  costing: { title: "Costing", table: "Costing", since: 1 },
  checks: { title: "Checks", table: "Checks", since: 1 },
  money: { title: "Money to percent", table: "MoneyToPercent", since: 1 },
  careers: { title: "Careers", table: "Careers", since: 1 },
  compensation: { title: "Compensation", table: "Compensation", since: 1 },
  riding: { title: "Tied to the schedule", table: "RidingTotals", since: 1 },
  evenSteps: { title: "Even steps", table: "EvenSteps", since: 1 },
  spread: { title: "Spread of raises", table: "RaiseSpread", since: 1 },
  charts: { title: "Charts", table: "ScheduleShape", since: 1 },
  members: { title: "Settlement for members", table: "MemberRaises", since: 1 },
  comparables: { title: "Comparables", table: "Comparables", since: 1 },
  realPay: { title: "Real pay", table: "RealPay", since: 1 },
  public: { title: "For the public", table: "PublicFigures", since: 1 },
  contents: { title: "Contents", table: "Contents", since: 1 },
  proposals: { title: "Proposals", table: "Proposals", since: 1 },
  newSchedule: { title: "New schedule", table: "Crosswalk", since: 1 },
  turnover: { title: "Turnover", table: "Turnover", since: 1 },
  grids: { title: "Salary grids", table: "TypedSalaries", since: 1 },
} as const;
export type SheetKey = keyof typeof SHEETS;

const TABLES = {
  Offers: { sheet: "offers", since: 1, required: true },
  OfferNames: { sheet: "offers", since: 1 },
  OfferYears: { sheet: "offers", since: 1 },
  DaysOff: { sheet: "offers", since: 1 },
  LineKinds: { sheet: "offers", since: 1 },
  BaseAmounts: { sheet: "base", since: 1 },
  Results: { sheet: "results", since: 1 },
  ComparedYears: { sheet: "comparison", since: 1 },
  Raises: { sheet: "raises", since: 1 },
  Settlement: { sheet: "settlement", since: 1 },
  Costing: { sheet: "costing", since: 1 },
  Checks: { sheet: "checks", since: 1 },
  MoneyToPercent: { sheet: "money", since: 1 },
  Careers: { sheet: "careers", since: 1 },
  Compensation: { sheet: "compensation", since: 1 },
  RollUp: { sheet: "compensation", since: 1 },
  InsurancePlans: { sheet: "compensation", since: 1 },
  PremiumTrend: { sheet: "compensation", since: 1 },
  RidingTotals: { sheet: "riding", since: 1 },
  RidingItems: { sheet: "riding", since: 1 },
  RidingStaff: { sheet: "riding", since: 1 },
  EvenSteps: { sheet: "evenSteps", since: 1 },
  RaiseSpread: { sheet: "spread", since: 1 },
  TopSteps: { sheet: "spread", since: 1 },
  ScheduleShape: { sheet: "charts", since: 1 },
  WinnersLosers: { sheet: "charts", since: 1 },
  MemberRaises: { sheet: "members", since: 1 },
  Comparables: { sheet: "comparables", since: 1 },
  Neighbors: { sheet: "comparables", since: 1 },
  RealPay: { sheet: "realPay", since: 1 },
  PublicFigures: { sheet: "public", since: 1 },
  Contents: { sheet: "contents", since: 1 },
  Changes: { sheet: "contents", since: 1 },
  Proposals: { sheet: "proposals", since: 1 },
  ProposalLines: { sheet: "proposals", since: 1 },
  ProposalFigures: { sheet: "proposals", since: 1 },
  Crosswalk: { sheet: "newSchedule", since: 1 },
  Turnover: { sheet: "turnover", since: 1 },
  TypedSalaries: { sheet: "grids", since: 1 },
} as const;
export type TableKey = keyof typeof TABLES;

/** Names of the cells of a sheet into which people type beside its tables, with their labels. */
const INPUTS = {
  comparison: "ComparisonInputs",
  settlement: "SettlementInputs",
  raises: "RaisesInputs",
  money: "MoneyInputs",
  careers: "CareersInputs",
  riding: "RidingInputs",
  evenSteps: "EvenStepsInputs",
  charts: "ChartsInputs",
  comparables: "ComparablesInputs",
  realPay: "RealPayInputs",
  public: "PublicInputs",
} as const satisfies Partial<Record<SheetKey, string>>;
type InputSheet = keyof typeof INPUTS;
export const INPUT_SHEETS = Object.keys(INPUTS) as readonly InputSheet[];
export const inputsName = (sheet: InputSheet): Setting => INPUTS[sheet];

const SETTINGS = {
  RoundingUnit: { since: 1 },
  WorkYear: { since: 1 },
  BumpFactor: { since: 1 },
  SampleRaise: { since: 1 },
  BaseFTE: { since: 1 },
  BaseSalaries: { since: 1 },
  NewSalaries: { since: 1 },
  SalaryGrids: { since: 1 },
  ComparisonInputs: { since: 1 },
  SettlementInputs: { since: 1 },
  RaisesInputs: { since: 1 },
  MoneyInputs: { since: 1 },
  CareersInputs: { since: 1 },
  RidingInputs: { since: 1 },
  EvenStepsInputs: { since: 1 },
  ChartsInputs: { since: 1 },
  ComparablesInputs: { since: 1 },
  RealPayInputs: { since: 1 },
  PublicInputs: { since: 1 },
} as const;
export type Setting = keyof typeof SETTINGS;

/** A bargaining workbook: one base, offers on it, what they cost. */
export const BARGAINING: BuiltKind<SheetKey, TableKey, Setting> = {
  id: "Bargaining",
  noun: "set of bargaining sheets",
  version: 1,
  suffix: /^(?:v\d+)?$/,
  sheets: SHEETS,
  tables: TABLES,
  names: SETTINGS,
};

/** What the parts of a bargaining workbook are called; every offer has a sheet of workings beside the others. */
export interface BargainingNames extends BuiltNames<SheetKey> {
  readonly workings: readonly string[];
}

/** More rows than anybody adds below a table: formulas that cannot name the table reach as far. */
export const REACH = 500;

/** The name of a table or of a named cell. */
export const nameOf = ({ suffix }: Pick<BargainingNames, "suffix">, key: TableKey | Setting): string => key + suffix;

/** Names for a new bargaining workbook that nothing in the workbook has. */
export function newBargainingNames(offers: readonly string[], workbook: Inventory): BargainingNames {
  const names = newNames(BARGAINING, "", "", workbook);
  const taken = [...workbook.sheets, ...Object.values(names.sheets)];
  const workings = offers.map((offer) => {
    const name = freeSheetName(`Workings ${offer}`, taken);
    taken.push(name);
    return name;
  });
  return { ...names, workings };
}
