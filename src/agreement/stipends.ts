import type { Figure } from "./figure";
import { YEARS } from "./years";

export type Location = "District" | "GHS" | "GMS" | "ESS";

/** The locations with the names of their schools. */
export const LOCATIONS: Readonly<Record<Location, string>> = {
  District: "District",
  GHS: "Gardner High School",
  GMS: "Gardner Middle School",
  ESS: "Elm Street School",
};

/** What an amount is for: the position, shared or not, or each unit of it (reading R15). */
export type Per = "position" | "person" | "mentee" | "hour";

/** An amount of Appendix C in one year. Department heads have a sum for each teacher on top. */
export interface Pay {
  readonly amount: number;
  readonly per: Per;
  readonly perTeacher?: number;
}

/** A row of Appendix C: a position with its pay in FY13, FY14 and FY15; null where it does not exist that year. */
export interface Position {
  readonly location: Location;
  /** As printed. */
  readonly name: string;
  readonly pay: readonly (Pay | null)[];
  readonly note: string;
}

const each = (amount: number): Pay => ({ amount, per: "person" });
const anHour = (amount: number): Pay => ({ amount, per: "hour" });
const perMentee = (amount: number): Pay => ({ amount, per: "mentee" });
const withTeachers = (amount: number, perTeacher: number): Pay => ({ amount, per: "position", perTeacher });

type Printed = Pay | number | null;

function row(location: Location, name: string, fy13: Printed, fy14: Printed, fy15: Printed, note = ""): Position {
  const pay = [fy13, fy14, fy15].map((printed) =>
    typeof printed === "number" ? { amount: printed, per: "position" as const } : printed,
  );
  return { location, name, pay, note };
}

/** The 68 positions of Appendix C as printed, dollars. */
export const POSITIONS: readonly Position[] = [
  row("District", "Steering Committee Co-Chairs", each(1750), each(1750), each(1750), "Mentor Program"),
  row("District", "Mentors (per mentee)", perMentee(500), perMentee(500), perMentee(500), "Mentor Program"),
  row("District", "Summer School Teacher", anHour(50), anHour(50), anHour(50)),
  row("District", "Summer School Director", anHour(50), anHour(50), anHour(50)),
  row("GHS", "Student Council Advisor", each(554.35), 1600, 1630),
  row("GHS", "Senior Class Advisor", each(1663.04), 4000, 4080),
  row("GHS", "Junior Class Advisor", each(1219.56), 3000, 3060),
  row("GHS", "Sophomore Class Advisor", each(776.08), 2000, 2040),
  row("GHS", "Freshman Class Advisor", each(776.08), 2000, 2040),
  row("GHS", "Newsletter/Newspaper", 277.17, null, null),
  row("GHS", "Literary magazine", 665.22, null, null),
  row("GHS", "Newsletter/Newspaper/Literacy Magazine", null, 1000, 1020),
  row("GHS", "Yearbook Advisor", 1663.04, 2000, 2040),
  row("GHS", "Yearbook Editor", null, 500, 510),
  row("GHS", "Yearbook Assistant", 1108.69, null, null),
  row("GHS", "SADD Advisor", 332.61, 500, 510),
  row("GHS", "Gay-Straight Alliance", null, 500, 510),
  row("GHS", "Women in Technology", null, 500, 510),
  row("GHS", "Women’s Choir", 665.22, 700, 710),
  row("GHS", "Debate Club Advisor", 1940.21, 500, 510),
  row("GHS", "Drama Club Advisor", 1108.69, 500, 510),
  row("GHS", "Director, Musical or Play", 1330.43, 1800, 1840),
  row("GHS", "Musical Director", 831.52, 1000, 1020),
  row("GHS", "Chorus", 665.22, 900, 920),
  row("GHS", "Symphonic Band", 1108.69, 1500, 1530),
  row("GHS", "Marching Band", 2771.73, 3200, 3260),
  row("GHS", "Assistant Marching Band", 1552.17, 1500, 1530),
  row("GHS", "Color Guard", 2660.86, 2900, 2960),
  row("GHS", "Marching Percussion", 2660.86, 2900, 2960),
  row("GHS", "Jazz Band", 554.25, 700, 710, "Printed $554.25 in FY13 beside $554.35 elsewhere (R14)"),
  row("GHS", "Business Manager (Play)", 800, 800, 820),
  row("GHS", "Business Manager (Musical)", 800, 800, 820),
  row("GHS", "Choreographer (Musical)", 600, 800, 820),
  row("GHS", "Jazz Band II", 554.35, 550, 560),
  row("GHS", "National Honor Society Advisor", 400, 600, 610),
  row("GHS", "Piano Accompanist (Musical)", 600, 600, 610),
  row("GHS", "Peer Advisor", 332.61, 500, 510),
  row("GHS", "Set Designer (Play)", 2000, 800, 820),
  row("GHS", "Set Designer (Musical)", 2000, 800, 820),
  row("GHS", "Detention Supervisor", 5000, 5000, 5100),
  row("GHS", "Piano Accompanist (Chorus)", 221.74, 600, 610),
  row(
    "GHS",
    "Department Heads + Per Teacher",
    withTeachers(1108.69, 221.74),
    withTeachers(1200, 200),
    withTeachers(1220, 200),
  ),
  row(
    "GHS",
    "Non-specified Co-Curricular (up to 4 positions @ $500 each for yr. 2 and $150 each for yr. 3)",
    1995,
    2000,
    2040,
    "Printed $150 each in year 3, a misprint for $510 (R13); the total is used",
  ),
  row("GMS", "Art Club", 600, 500, 510),
  row("GMS", "Chorus", 554.35, 600, 610),
  row("GMS", "History Club", 332.61, 500, 510),
  row("GMS", "Environmental School Advisor(6th Grade)", 332.61, 350, 360),
  row("GMS", "World Language Club", 332.61, 350, 360),
  row("GMS", "Director, Musical or Play", 831.52, 900, 920),
  row("GMS", "Musical Director (Musical)", 332.61, 500, 510),
  row("GMS", "Band", 554.35, 750, 770),
  row("GMS", "Jazz Band", 554.35, 750, 770),
  row("GMS", "Singers", 277.17, 400, 410),
  row("GMS", "Piano Accompanist", 554.35, 600, 610),
  row("GMS", "Detention Supervisor", 2500, 3000, 3060),
  row("GMS", "Yearbook Advisor", 332.61, 500, 510),
  row("GMS", "Forensics Club", null, 350, 360),
  row("GMS", "Student Government", null, 350, 360),
  row(
    "GMS",
    "Non-specified Co-Curricular (up to 4 positions @ $500 each for yr. 2 and $510 each for yr. 3)",
    null,
    2000,
    2040,
  ),
  row("ESS", "Stage and Props", 500, 500, 510),
  row("ESS", "Recorder Club", 500, 500, 510),
  row("ESS", "Band", 1108.69, 1200, 1220),
  row("ESS", "Chorus", 665.22, 700, 710),
  row("ESS", "Piano Accompanist", 221.74, 400, 410),
  row("ESS", "Director, Musical or Play", 831.52, 900, 920),
  row("ESS", "Intramurals (2 seasons)", 1400, 1400, 1430),
  row("ESS", "Intramurals (3 seasons)", 2000, 2000, 2040),
  row("ESS", "Peer Mediation Advisor", 1510.87, 1600, 1630),
];

/** Appendix C year by year: what each of POSITIONS is paid. */
export const STIPENDS: Figure<readonly (Pay | null)[]> = {
  name: "Stipends of co-curricular positions",
  unit: "dollars a position, person, mentee or hour",
  clause: "Appendix C",
  terms: YEARS.map(({ from, to, index }) => ({ from, to, value: POSITIONS.map(({ pay }) => pay[index] ?? null) })),
};
