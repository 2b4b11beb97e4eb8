import fc from "fast-check";
import { dollars } from "./fraction";
import { Ledger } from "./independent";
import { inOrder, type PlainLine, type PlainOffer, type PlainSchedule, type PlainWho } from "./independent-offer";

/** A line still without its people: `pick` chooses among those who are there when its day comes. */
interface Intent {
  readonly kind: string;
  readonly day: number;
  readonly pick: number;
  readonly quarters: number;
  readonly percent: number;
  readonly dollars: number;
  readonly who: number;
}

const KINDS = [
  "Step",
  "Lane",
  "Crosswalk",
  "Schedule %",
  "Schedule $",
  "Minimum $",
  "Leaver",
  "Replacement",
  "Work-year days",
  "Yearly amount",
  "One-time $",
  "One-time %",
];
/** Half of the lines are in force from the first day, as most are in practice, and share it. */
const anyDay = fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 184 }));
const anyIntent: fc.Arbitrary<Intent> = fc.record({
  kind: fc.constantFrom(...KINDS),
  day: anyDay,
  pick: fc.nat(1000),
  quarters: fc.integer({ min: 0, max: 4 }),
  percent: fc.integer({ min: -500, max: 2500 }),
  dollars: fc.integer({ min: -50_000, max: 500_000 }),
  who: fc.nat(6),
});

const LANE_NAMES = Array.from({ length: 20 }, (_, at) => `BA + ${at * 3}`);

/** A schedule of up to 26 steps and 20 lanes, counted from 0 or 1; some lanes begin later or end earlier. */
const anySchedule = fc
  .record({
    size: fc.oneof(
      {
        weight: 9,
        arbitrary: fc.record({ lanes: fc.integer({ min: 1, max: 4 }), steps: fc.integer({ min: 2, max: 9 }) }),
      },
      { weight: 1, arbitrary: fc.constant({ lanes: 20, steps: 26 }) },
    ),
    firstStep: fc.constantFrom(0, 1),
    bottom: fc.integer({ min: 2_000_000, max: 5_000_000 }),
    increment: fc.integer({ min: 0, max: 400_000 }),
    uneven: fc.array(fc.integer({ min: -30_000, max: 30_000 }), { minLength: 1, maxLength: 7 }),
    short: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 5 }),
  })
  .map(({ size: { lanes, steps }, firstStep, bottom, increment, uneven, short }) => ({
    lanes: LANE_NAMES.slice(0, lanes),
    firstStep,
    salaries: Array.from({ length: steps }, (_, step) =>
      Array.from({ length: lanes }, (_, lane) => {
        const cut = lane === 0 ? 0 : (short[lane % short.length] ?? 0);
        if ((cut === 1 && step === 0) || (cut === 2 && step === steps - 1 && steps > 2)) return null;
        const odd = uneven[(step * lanes + lane) % uneven.length] ?? 0;
        return dollars({ over: BigInt(bottom + step * increment + lane * 90_000 + odd), under: 100n });
      }),
    ),
  }));

const anyPeople = fc.array(
  fc.record({ lane: fc.nat(100), step: fc.nat(100), thousandths: fc.integer({ min: 1, max: 4000 }), half: fc.nat(9) }),
  { minLength: 1, maxLength: 12 },
);

/** Offers of such lines, with people who are there. */
const offersOf = (
  intents: fc.Arbitrary<Intent>,
  taking: (years: readonly (readonly Intent[])[]) => readonly (readonly Intent[])[] = (years) => years,
): fc.Arbitrary<PlainOffer> =>
  fc
    .record({
      schedule: anySchedule,
      people: anyPeople,
      years: fc.array(fc.array(intents, { maxLength: 8 }), { minLength: 1, maxLength: 4 }),
      unit: fc.constantFrom("0.01", "0.01", "0.05", "1", "10"),
    })
    .map((draft) => withStaff({ ...draft, years: taking(draft.years) }));

interface Draft {
  readonly schedule: PlainSchedule;
  readonly people: readonly { lane: number; step: number; thousandths: number; half: number }[];
  readonly years: readonly (readonly Intent[])[];
  readonly unit: string;
}

function withStaff({ schedule, people, years, unit }: Draft): PlainOffer {
  const base: PlainOffer = { ...schedule, unit, staff: [], years: [] };
  const empty = new Ledger(base, unit, true);
  const staff = people.map(({ lane, step, thousandths, half }) => {
    const name = schedule.lanes[lane % schedule.lanes.length] ?? "";
    const steps = empty.steps(name);
    const at = steps[step % steps.length] ?? 0;
    const between = half === 0 && at < empty.top(name);
    return { lane: name, position: between ? `${at}.5` : String(at), fte: String(thousandths / 1000) };
  });
  const ledger = new Ledger({ ...base, staff }, unit, true);
  return { ...base, staff, years: years.map((intents) => withPeople(intents, ledger)) };
}

/** Offers whose lines name people who are there: none is refused. */
export const anyOffer = offersOf(anyIntent);

/** Those that a sheet takes: one crosswalk an offer, and steps of a whole or half increment. */
export const anySheetOffer = offersOf(
  anyIntent.map((intent) => ({
    ...intent,
    quarters: intent.kind === "Step" ? Math.floor(intent.quarters / 2) * 2 : intent.quarters,
  })),
  (years) => {
    const [first] = years.flat().filter(({ kind }) => kind === "Crosswalk");
    return years.map((lines) => lines.filter((line) => line.kind !== "Crosswalk" || line === first));
  },
);

/** The same offers with one line spoiled: more leave than are there, or a place that the schedule does not have. */
export const anySpoiledOffer: fc.Arbitrary<PlainOffer> = fc
  .tuple(
    anyOffer,
    fc.nat(100),
    fc.constantFrom<Partial<PlainLine>>({ fte: "5000" }, { lane: "no lane" }, { position: "61" }),
  )
  .map(([offer, pick, spoiling]) => {
    const lines = offer.years.flatMap((year) => year.filter(({ kind }) => ["Leaver", "Lane"].includes(kind)));
    const spoiled = lines[pick % Math.max(lines.length, 1)];
    return {
      ...offer,
      years: offer.years.map((year) => year.map((line) => (line === spoiled ? { ...line, ...spoiling } : line))),
    };
  });

/** The intents in the order written, each with the people it finds when it is taken. */
function withPeople(intents: readonly Intent[], ledger: Ledger): readonly PlainLine[] {
  const lines = new Map<Intent, PlainLine>();
  ledger.openYear();
  for (const intent of inOrder(intents)) {
    const line = withPerson(intent, ledger);
    if (!line) continue;
    ledger.take(line);
    lines.set(intent, line);
  }
  return intents.flatMap((intent) => lines.get(intent) ?? []);
}

function withPerson({ kind, day, pick, quarters, percent, dollars: cents, who }: Intent, ledger: Ledger) {
  const cells = ledger.cells();
  const cell = cells[pick % Math.max(cells.length, 1)];
  const inDecimals = (units: number, places: number) => (units / 10 ** places).toFixed(places);
  const line = { kind, day };
  const concerned = whoFor(who, pick, ledger);
  switch (kind) {
    case "Step":
      return { ...line, who: concerned, amount: inDecimals(quarters * 25, 2) };
    case "Schedule %":
    case "One-time %":
      return { ...line, who: concerned, amount: inDecimals(percent, 4) };
    case "Schedule $":
    case "Minimum $":
    case "One-time $":
      return { ...line, who: concerned, amount: inDecimals(cents, 2) };
    case "Work-year days":
      return { ...line, amount: String((pick % 9) - 3) };
    case "Yearly amount":
      return { ...line, name: `amount ${pick % 2}`, amount: inDecimals(cents + 50_000, 2) };
    case "Replacement": {
      const places = [...ledger.salaries.keys()];
      const place = places[pick % places.length] ?? "";
      const at = place.lastIndexOf("/");
      return {
        ...line,
        lane: place.slice(0, at),
        position: place.slice(at + 1),
        fte: inDecimals(quarters * 25 + 1, 2),
      };
    }
    case "Crosswalk": {
      const crosswalk = oneStepFewer(ledger, pick);
      return crosswalk && { ...line, ...crosswalk };
    }
  }
  if (!cell) return undefined;
  const position = asText(cell.position);
  const all = asText(cell.fte);
  const fte = quarters === 4 ? all : asText({ ...cell.fte, over: (cell.fte.over * BigInt(quarters)) / 4n });
  if (kind === "Leaver") return { ...line, lane: cell.lane, position, fte };
  const to = ledger.lanes.filter((lane) => {
    const steps = ledger.steps(lane).map(Number);
    const at = Number(position);
    return steps.includes(Math.floor(at)) && steps.includes(Math.ceil(at));
  });
  return { ...line, lane: cell.lane, to: to[pick % to.length] ?? cell.lane, position, fte };
}

function whoFor(who: number, pick: number, ledger: Ledger): PlainWho {
  const all = ledger.lanes.flatMap((lane) => ledger.steps(lane));
  const [first, last] = [Math.min(...all), Math.max(...all)];
  if (who === 0) return "top";
  if (who === 1) return "below top";
  if (who === 2) return { lane: ledger.lanes[pick % ledger.lanes.length] ?? "" };
  if (who === 3) return { steps: [first + (pick % (last - first + 1)), last] };
  return "all";
}

/** A crosswalk to lanes of other names that drops the lowest step: everybody keeps the salary, one step lower. */
function oneStepFewer(ledger: Ledger, pick: number) {
  const all = ledger.lanes.flatMap((lane) => ledger.steps(lane));
  const [first, last] = [Math.min(...all), Math.max(...all)];
  if (last - first < 3) return undefined;
  const lanes = ledger.lanes.map((lane) => `${lane} new${pick}`);
  const salary = (lane: string, step: number) => {
    const found = ledger.salaries.get(`${lane}/${step}`);
    return found ? asText(found) : null;
  };
  const rows = Array.from({ length: last - first }, (_, at) =>
    ledger.lanes.map((lane) => salary(lane, first + at + 1) ?? salary(lane, first + at)),
  );
  const top = (lane: number) => rows.findLastIndex((row) => (row[lane] ?? null) !== null) + first;
  // Every quarter of an increment, because on a basis with lines left off people are elsewhere.
  const moves = ledger.lanes.flatMap((lane, at) =>
    Array.from({ length: (ledger.top(lane) - first) * 4 + 1 }, (_, quarter) => {
      const landing = Math.min(Math.max(first + quarter / 4 - 1, first), top(at));
      return [lane, String(first + quarter / 4), lanes[at] ?? "", String(landing)] as const;
    }),
  );
  return { schedule: { lanes, firstStep: first, salaries: rows }, moves };
}

/** A fraction of at most six decimals, as people type it. */
function asText({ over, under }: { readonly over: bigint; readonly under: bigint }): string {
  return String(Number((over * 1_000_000n) / under) / 1_000_000);
}
