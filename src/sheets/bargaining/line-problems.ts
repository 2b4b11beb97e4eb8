import { textInFormula } from "../plan/cells";
import { columnOf, inRow, lookUp } from "../plan/references";
import { typedSteps } from "../costing/concerns";
import { CROSSWALK, MOVES, RAISES, TYPED_SALARIES } from "../costing/kinds";
import { and, type Case, firstOf, ifError, not, notIn, or, say, when } from "../plan/formula-parts";
import type { Room } from "../costing/room";
import { dayOutside, isOutside, noFte, salariesAt, type ScheduleParts } from "./row-problems";

/** What the sentences about a line rely on. */
export interface ProblemParts extends ScheduleParts {
  readonly offersTable: string;
  readonly namesTable: string;
  readonly kindsTable: string;
  readonly halves: boolean;
  readonly room: Room;
}

/** A percent above this is one that was typed as a number: 2 instead of 2%. */
const MOST_SHARE = 0.25;

/** Whether a line takes something, by the cell with all that its kind takes. */
export const takes = (taken: string, what: string): string => `ISNUMBER(SEARCH(${textInFormula(what)},${taken}))`;

/**
 * What is wrong with a line, in a sentence with what was typed, as a formula of the table of offers; empty where
 * nothing is. The first of the conditions that holds is said.
 */
export function lineProblem(parts: ProblemParts): string {
  const line = new Line(parts);
  return firstOf([...kindAndOffer(line), ...yearAndDay(line), ...amount(line), ...people(line), ...otherLines(line)]);
}

/** The cells of a line, and what the list of kinds has for its kind. */
class Line {
  constructor(readonly parts: ProblemParts) {}

  cell(heading: string): string {
    return inRow(this.parts.offersTable, heading);
  }

  isOf(kind: string): string {
    return `${this.cell("Kind")}=${textInFormula(kind)}`;
  }

  isOneOf(kinds: readonly string[]): string {
    return or(...kinds.map((kind) => this.isOf(kind)));
  }

  takes(what: string): string {
    return takes(this.cell("Takes"), what);
  }

  ofKind(heading: string, missing: string): string {
    return lookUp(this.parts.kindsTable, this.cell("Kind"), "Kind", heading, missing);
  }
}

function kindAndOffer(line: Line): readonly Case[] {
  const { namesTable, kindsTable } = line.parts;
  const [kind, offer] = [line.cell("Kind"), line.cell("Offer")];
  const typed = ["Offer", "Year", "Amount", "From", "To"].map((heading) => line.cell(heading)).join("&");
  return [
    [`${kind}=""`, when(`${typed}=""`, '""', say`This line has no kind. Choose one from the list.`)],
    [notIn(kind, columnOf(kindsTable, "Kind")), say`There is no kind “${kind}”. Choose one from the list.`],
    [
      notIn(`${offer}&""`, columnOf(namesTable, "Offer")),
      when(`${offer}=""`, say`This line names no offer.`, say`There is no offer “${offer}”. Choose one from the list.`),
    ],
  ];
}

function yearAndDay(line: Line): readonly Case[] {
  const year = line.cell("Year");
  const years = lookUp(line.parts.namesTable, line.cell("Offer"), "Offer", "Years", "0");
  return [
    [isOutside(year, years), say`Year “${year}”: this offer has years 1 to ${years}.`],
    dayOutside(line.parts.offersTable, line.parts),
  ];
}

function amount(line: Line): readonly Case[] {
  const { halves } = line.parts;
  const used = line.cell("Amount used");
  const increments = or(...(halves ? [0, 0.5, 1] : [0, 1]).map((each) => `${used}=${each}`));
  return [
    [
      and(
        line.takes("Amount"),
        or(`NOT(ISNUMBER(${used}))`, and(`${line.cell("Amount")}=""`, `${line.cell("Kind")}<>"Step"`)),
      ),
      say`This line needs an amount: a number.`,
    ],
    [
      and(`${line.ofKind("Amount is", '""')}="share"`, `ABS(N(${used}))>${MOST_SHARE}`),
      say`An amount of ${used} is more than 25%. For two percent type 2%.`,
    ],
    [
      and(line.isOf("Step"), not(increments)),
      halves
        ? say`A step moves people by 0, 0.5 or 1 increment.`
        : say`A step moves people by 0 or 1 increment here. For half steps build the workbook with room for them.`,
    ],
  ];
}

/** Whom a line concerns, and from where to where they go. */
function people(line: Line): readonly Case[] {
  const { lanes, positions } = line.parts;
  const [from, to, step] = [line.cell("From"), line.cell("To"), line.cell("Step")];
  const [isNoFte, sayNoFte] = noFte(line.parts.offersTable);
  const who = line.cell("Who");
  const steps = typedSteps(`${who}&""`);
  const placeOf = (step: string) => `MATCH(${step},${positions},0)`;
  const noLane = (heading: string) => notIn(line.cell(`${heading} used`), lanes);
  const noSalary = (end: "From" | "To") => and(line.takes(end), `${salariesAt(line.parts, line.cell(end), step)}=0`);
  const isMove = line.isOneOf(MOVES);
  return [
    [
      and(
        line.takes("Who"),
        ...["", "All", "Top", "Below top"].map((word) => `${who}&""<>${textInFormula(word)}`),
        noLane("Who"),
        when(steps.isRange, ifError(`${placeOf(steps.first)}>${placeOf(steps.last)}`, "TRUE"), notIn(who, positions)),
      ),
      `${say`Who “${who}” matches nobody: `}&` +
        textInFormula("leave it blank for everyone, or type Top, Below top, a lane, or steps such as 1 to 5."),
    ],
    [and(line.takes("From"), noLane("From")), say`From “${from}”: the schedule has no such lane.`],
    [and(line.takes("To"), noLane("To")), say`To “${to}”: the schedule has no such lane.`],
    [and(line.isOf("Lane"), `${from}=${to}`), say`From and To are the same lane.`],
    [and(isMove, notIn(step, positions)), say`Step “${step}”: the schedule has no such step.`],
    [or(noSalary("From"), noSalary("To")), say`The schedule has no salary for that lane and step.`],
    [and(isMove, isNoFte), sayNoFte],
  ];
}

/** A line beside the others of its offer, or of its year. */
function otherLines(line: Line): readonly Case[] {
  const { offersTable, room } = line.parts;
  const all = (heading: string) => columnOf(offersTable, heading);
  const ofOffer = `${all("Offer")},${line.cell("Offer")},${all("Kind")}`;
  const typedBefore =
    `COUNTIFS(${ofOffer},"${TYPED_SALARIES}",${all("Year")},${line.cell("Year")},` +
    `${all("Order")},"<"&${line.cell("Order")})`;
  return [
    [
      and(line.isOf(CROSSWALK), `COUNTIFS(${ofOffer},"${CROSSWALK}")>1`),
      say`An offer goes to the new schedule once: this offer has two crosswalks.`,
    ],
    [
      and(line.isOneOf(RAISES), `${typedBefore}>0`),
      say`Typed salaries are the year's last change of the schedule: give them the day of this line, or a later one.`,
    ],
    [
      `${line.cell("Place")}>${room.lines}`,
      textInFormula(`An offer's year has room for ${room.lines} lines; this one is left out.`),
    ],
    [
      `${line.cell("Count of its kind")}>${line.ofKind("Room", "99")}`,
      say`No room for one more line of this kind in this year: it is left out. Add room in the pane.`,
    ],
  ];
}
