import { callOf } from "../../scripts/docs/formula";
import { metadataOfFunctions } from "../../scripts/docs/declarations";
import { AGREEMENTS } from "../../src/agreement/agreements";
import type { Figure } from "../../src/agreement/figure";
import { LAST_STEP } from "../../src/agreement/lanes";
import { RETIREMENT_AGE } from "../../src/agreement/leave";
import {
  GUIDANCE_EXTRA_DAYS,
  INSTALLMENTS_A_YEAR,
  SCHOOL_YEAR_INSTALLMENTS,
  TEACHER_WORK_YEAR,
} from "../../src/agreement/salary";
import { evaluate, GROUPS } from "../../src/functions";
import { examplesOf } from "../../src/functions/listings";
import type * as Figures from "../../src/rules/figures";
import { coveredDays } from "../../src/rules/figures";

jest.mock("../../src/rules/figures", () => {
  const actual = jest.requireActual<typeof Figures>("../../src/rules/figures");
  const asked = new Set<Figure>();
  const noted =
    <Ask extends (...args: never[]) => unknown>(ask: Ask) =>
    (...args: Parameters<Ask>) => {
      asked.add(args[0] as unknown as Figure);
      return ask(...args);
    };
  return {
    ...actual,
    asked,
    figureAt: noted(actual.figureAt),
    figureInForce: noted(actual.figureInForce),
    inForceOr: noted(actual.inForceOr),
  };
});

/** The figures that calls have asked for since it was emptied; at first those that limit what may be typed. */
const { asked } = jest.requireMock<{ asked: Set<Figure> }>("../../src/rules/figures");
const limits = [...asked];

/** Every number in a value, however deep; a date as its parts, a share as a percentage too. */
function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return value < 1 ? [value, value * 100] : [value];
  if (typeof value === "string") return (value.match(/\d+/g) ?? []).map(Number);
  if (value instanceof Map) return [...value].flatMap(numbersIn);
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

/** A help text without clauses, readings, years and what is quoted or a lane. */
function numbersOfHelp(help: string): number[] {
  const bare = help
    .replace(coveredDays(), "")
    .replace(/"[^"]*"/g, "")
    .replace(
      /\b(?:Article )?[IVX]+, (?:Sections? )?[\d.A-Za-z,\- ]*?\d[\d.A-Za-z-]*(?: and [\d.]+[A-Z]?)?(?:, note \d)?/g,
      "",
    )
    .replace(/\bAppendix [A-C](?:, Sections? [\d.A-Z]+(?:(?:, | and | to |-)[\d.A-Z]+)*)?/g, "")
    .replace(/\b(?:R\d+|FY\d\d|[BMC]\d|[BM]A?\+\d+)\b/g, "");
  return (bare.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((number) => Number(number.replace(/,/g, "")));
}

/** How arguments are typed, in any function: nothing, one, half time, two and a half percent, a year. */
const AS_TYPED = [0, 1, 0.5, 0.025, 2.5, 2014];

/** Figures that a help text tells of although the function's examples do not ask for them. */
const TOLD: Readonly<Record<string, readonly Figure[]>> = {
  INSTALLMENTS: [SCHOOL_YEAR_INSTALLMENTS],
  PAYSCHEDULE: [INSTALLMENTS_A_YEAR],
  RETIREMENT: [RETIREMENT_AGE],
};

/** Numbers that are no figure of an agreement, and why they are in a help text. */
const OTHER: Readonly<Record<string, readonly number[]>> = {
  // Master's degrees earned before the school year 1996-97 have a rule of their own, which is not calculated.
  LANE: [1996, 97],
  // Any number of payments up to one a day.
  INSTALLMENTS: [366],
  // The months of a year.
  SICKDAYS: [12],
  // Conditions in words, which nothing calculates.
  EARLYRETIREMENT: [53, 55],
  // When agency fees ended.
  AGENCYFEE: [2018],
  // How a line is typed, and the unit of a schedule.
  OFFERCOST: [7.5, 10, 0.01],
  // How exact the raise is.
  RAISEFOR: [0.0001],
  // The longest career.
  CAREER: [60],
  // The beginning of the school year after which impact ratings count: IMPACT_AFTER names it by its end.
  PLANTYPE: [2013],
  // Hours on the payroll, which a person checks.
  FMLAWEEKS: [1250],
};

const valuesOf = (figures: readonly Figure[]) =>
  AGREEMENTS.flatMap(({ provisions }) =>
    figures.flatMap((figure) => provisions.get(figure)?.dated.flatMap(({ value }) => numbersIn(value)) ?? []),
  );

let declared: readonly { id: string; description: string; parameters: { description: string }[] }[] = [];
beforeAll(async () => {
  declared = (JSON.parse(await metadataOfFunctions()) as { functions: typeof declared }).functions;
});

test.each(GROUPS.flatMap(({ functions }) => functions.map(({ id }) => [id] as const)))(
  "%s: every number of its help is a figure that it uses",
  (id) => {
    const of = declared.find((one) => one.id === id);
    const help = [of?.description ?? "", ...(of?.parameters ?? []).map(({ description }) => description)];
    asked.clear();
    for (const { formula } of examplesOf(id)) evaluate(id, callOf(formula).args);
    const figures = valuesOf([...limits, ...asked, ...(TOLD[id] ?? [])]);
    // A counselor's work year is a teacher's and some days.
    const workYears = valuesOf([TEACHER_WORK_YEAR]).flatMap((days) =>
      valuesOf([GUIDANCE_EXTRA_DAYS]).map((extra) => days + extra),
    );
    const known = [...figures, ...workYears, LAST_STEP, ...AS_TYPED, ...(OTHER[id] ?? [])];
    expect(help.flatMap(numbersOfHelp).filter((number) => !known.includes(number))).toEqual([]);
  },
);
