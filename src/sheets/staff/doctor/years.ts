import { STAY_WELL_FIRST_HIRE, PERSONAL_DAYS } from "../../../agreement/leave";
import { dayOfIso, EXCEL_EPOCH, fiscalYearOf } from "../../../rules/day";
import { settledIn } from "../../../rules/figures";
import { counted } from "../../../rules/words";
import { serial } from "../../plan/serial";
import { shownValue, type Person } from "../read-list";
import type { StaffHeading } from "../staff-columns";
import { has, numberIn, ofPerson, textIn, yearEnds, type Kind } from "./kind";

const YEAR = 365.25;
const EARLIEST = serial(1950, 1, 1);
const YOUNGEST = 18;
const OLDEST = 90;

const shown = (person: Person, heading: StaffHeading) => shownValue(heading, person.values[heading]);

/** A date that is before another of the same person. */
function before(about: Omit<Kind, "find">, heading: StaffHeading, earlier: StaffHeading, years = 0): Kind {
  return ofPerson({ ...about, heading }, (person) => {
    const [date, from] = [numberIn(person, heading), numberIn(person, earlier)];
    if (date === null || from === null || date >= from + years * YEAR) return null;
    return `${heading} is ${shown(person, heading)}, ${earlier} ${shown(person, earlier)}.`;
  });
}

export const YEAR_KINDS: readonly Kind[] = [
  before(
    { id: "hired-too-young", title: "Hired before 18", rule: "A teacher is an adult.", gravity: "error" },
    "Hire date",
    "Birth date",
    YOUNGEST,
  ),
  before(
    {
      id: "member-too-young",
      title: "In the retirement system before 16",
      rule: "Membership begins with the first membership service.",
      gravity: "check",
    },
    "Retirement member since",
    "Birth date",
    16,
  ),
  before(
    {
      id: "ends-before-hire",
      title: "An end before the hire date",
      rule: "Service begins before it ends.",
      gravity: "error",
    },
    "Ends",
    "Hire date",
  ),
  before(
    {
      id: "ends-before-start",
      title: "An end before the start",
      rule: "Work begins before it ends.",
      gravity: "error",
    },
    "Ends",
    "Starts",
  ),
  before(
    {
      id: "leave-reversed",
      title: "A leave that ends before it begins",
      rule: "A leave ends after it begins.",
      gravity: "error",
    },
    "Leave to",
    "Leave from",
  ),
  ofPerson(
    {
      id: "leave-half",
      title: "A leave with one date",
      rule: "An unpaid leave takes pay off from its first to its last day.",
      gravity: "check",
      heading: "Leave from",
    },
    ({ values }) => {
      if ((values["Leave from"] === undefined) === (values["Leave to"] === undefined)) return null;
      return values["Leave from"] === undefined ? "The first day of the leave is missing." : "Its last day is missing.";
    },
  ),
  ofPerson(
    {
      id: "hired-too-early",
      title: "Hired too long ago",
      rule: "A date before 1950 is a typing error.",
      gravity: "error",
      heading: "Hire date",
    },
    (person) => {
      const hired = numberIn(person, "Hire date");
      return hired !== null && hired < EARLIEST ? `The hire date is ${shown(person, "Hire date")}.` : null;
    },
  ),
  ofPerson(
    {
      id: "too-old",
      title: "Born too long ago",
      rule: `Nobody on the list is ${OLDEST}.`,
      gravity: "check",
      heading: "Birth date",
    },
    (person, checkup) => {
      const born = numberIn(person, "Birth date");
      if (born === null || yearEnds(checkup) - born < OLDEST * YEAR) return null;
      return `The birth date is ${shown(person, "Birth date")}.`;
    },
  ),
  ofPerson(
    {
      id: "service-after-hire",
      title: "Service that begins after the hire date",
      rule: "Longevity counts service in any role of the unit, also from before a break (Article XX, Section 12; R6).",
      gravity: "check",
      heading: "Service start",
    },
    (person) => {
      const [service, hired] = [numberIn(person, "Service start"), numberIn(person, "Hire date")];
      if (service === null || hired === null || service <= hired) return null;
      return `Service starts on ${shown(person, "Service start")}, after the hire date ${shown(person, "Hire date")}.`;
    },
  ),
  ofPerson(
    {
      id: "away-too-long",
      title: "More years away than years since service began",
      rule: "Years away are school years since service began (Article XX, Section 12; reading R6).",
      gravity: "error",
      heading: "Years away",
    },
    (person, { year }) => {
      const away = numberIn(person, "Years away");
      const began = numberIn(person, "Service start") ?? numberIn(person, "Hire date");
      if (away === null || began === null) return null;
      const since = year.ends - fiscalYearOf(began - EXCEL_EPOCH) + 1;
      if (away < 0) return `Years away is ${away}. It cannot be below 0.`;
      return away > since ? `${counted(away, "year", "years")} away, but only ${since} since service began.` : null;
    },
  ),
  ofPerson(
    {
      id: "taught-too-long",
      title: "Implausible years taught",
      rule: "Years taught before the hire date count for placement (Article VI, Sections 1 to 3).",
      gravity: "check",
      heading: "Years taught",
    },
    (person) => {
      const taught = numberIn(person, "Years taught");
      const [hired, born] = [numberIn(person, "Hire date"), numberIn(person, "Birth date")];
      if (taught === null) return null;
      const most = hired !== null && born !== null ? (hired - born) / YEAR - YOUNGEST : 50;
      return taught < 0 || taught > most ? `${counted(taught, "year", "years")} taught before the hire date.` : null;
    },
  ),
  ofPerson(
    {
      id: "stay-well-too-early",
      title: "Stay-well for somebody hired before 1994",
      rule: "Stay-well is for those hired on or after January 1, 1994 (Article XII, Section 1.F; reading R3).",
      gravity: "check",
      heading: "Stay-well",
    },
    (person, { year }) => {
      const hired = numberIn(person, "Hire date");
      const first = settledIn(year, STAY_WELL_FIRST_HIRE)?.value;
      if (person.values["Stay-well"] !== "Yes" || hired === null || first === undefined) return null;
      if (hired >= dayOfIso(first) + EXCEL_EPOCH) return null;
      return `Stay-well is Yes, but the hire date is ${shown(person, "Hire date")}.`;
    },
  ),
  ofPerson(
    {
      id: "personal-days",
      title: "More personal days than the year has",
      rule: "Personal leave is three days a year (Article XII, Section 2.A).",
      gravity: "check",
      heading: "Personal days used",
    },
    (person, { year }) => {
      const [used, most] = [numberIn(person, "Personal days used"), settledIn(year, PERSONAL_DAYS)?.value];
      if (used === null || most === undefined) return null;
      return used < 0 || used > most ? `${counted(used, "day", "days")} used, of ${most}.` : null;
    },
  ),
  ofPerson(
    {
      id: "sick-days",
      title: "Implausible number of sick days",
      rule: "Sick leave accumulates without limit, fifteen days a year (Article XII, Sections 1.A and 1.B).",
      gravity: "check",
      heading: "Sick days",
    },
    (person) => {
      const days = numberIn(person, "Sick days");
      return days !== null && (days < 0 || days > 700) ? `There are ${days} days.` : null;
    },
  ),
  ofPerson(
    {
      id: "tier-without-plan",
      title: "Insurance plan or tier alone",
      rule: "The committee's share follows from plan and tier together (Article XVI).",
      gravity: "note",
      heading: "Insurance plan",
    },
    (person, checkup) => {
      if (!has(checkup, "Insurance plan") || !has(checkup, "Insurance tier")) return null;
      const [plan, tier] = [textIn(person, "Insurance plan"), textIn(person, "Insurance tier")];
      if ((plan === "") === (tier === "")) return null;
      return plan === "" ? `The tier is ${tier}, but there is no plan.` : `The plan is ${plan}, but there is no tier.`;
    },
  ),
];
