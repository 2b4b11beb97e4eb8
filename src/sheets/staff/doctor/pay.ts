import { LAST_STEP, type Lane } from "../../../agreement/lanes";
import { SERVICE_CREDIT } from "../../../agreement/salary";
import { degreeOf } from "../../../functions/arguments/degree";
import { CalculationError } from "../../../rules/calculation-error";
import { EXCEL_EPOCH, fiscalYearOf } from "../../../rules/day";
import { settledIn } from "../../../rules/figures";
import { laneOf } from "../../../rules/lane";
import { counted } from "../../../rules/words";
import type { Person } from "../read-list";
import { has, numberIn, ofPerson, textIn, type Kind } from "./kind";
import { laneIn, stepIn } from "./salary-on-file";

/** The lane of degree and credits as they are in the list; null where they do not say. */
function laneByDegree(person: Person): Lane | null {
  const degree = degreeOf(textIn(person, "Degree"));
  const credits = numberIn(person, "Credits");
  if (degree === undefined || (credits === null && degree !== "doctor")) return null;
  try {
    return laneOf(degree, credits ?? 0);
  } catch (error) {
    if (error instanceof CalculationError) return null;
    throw error;
  }
}

export const PAY_KINDS: readonly Kind[] = [
  ofPerson(
    {
      id: "lane-missing",
      title: "A step without a lane",
      rule: "A salary is a lane and a step of the schedule (Appendix B).",
      gravity: "error",
      heading: "Lane",
    },
    (person) => {
      if (person.values.Lane !== undefined || stepIn(person) === null) return null;
      const says = "There is a step but no lane.";
      const lane = laneByDegree(person);
      return lane === null ? says : { says, correct: lane.code };
    },
  ),
  ofPerson(
    {
      id: "step-missing",
      title: "A lane without a step",
      rule: "A salary is a lane and a step of the schedule (Appendix B).",
      gravity: "error",
      heading: "Step",
    },
    (person) =>
      person.values.Step === undefined && laneIn(person) !== undefined ? "There is a lane but no step." : null,
  ),
  ofPerson(
    {
      id: "not-paid",
      title: "Not paid by the schedule",
      rule:
        "The schedule gives no salary to people without a lane and step. They can still be evaluated; budget and " +
        "bargaining count no salary for them and say so.",
      gravity: "note",
      heading: "Lane",
    },
    (person, checkup) => {
      const isPaid = person.values.Lane !== undefined || person.values.Step !== undefined;
      return isPaid || !has(checkup, "Lane") ? null : "There is neither a lane nor a step.";
    },
  ),
  ofPerson(
    {
      id: "lane-degree",
      title: "Lane and degree disagree",
      rule: "A lane begins at a degree and approved credits beyond it (Appendix B, headings; Article XIII, Section 3).",
      gravity: "check",
      heading: "Lane",
    },
    (person) => {
      const [lane, other] = [laneIn(person), laneByDegree(person)];
      if (lane === undefined || other === null || lane === other) return null;
      const credits = numberIn(person, "Credits") ?? 0;
      const says = `The lane is ${lane.code}; ${textIn(person, "Degree")} with ${credits} credits is ${other.code}.`;
      return { says, correct: other.code };
    },
  ),
  ofPerson(
    {
      id: "degree-of-lane",
      title: "A lane of another degree",
      rule: "Lanes B0 to B5 are a bachelor's, M0 to M7 a master's, C1 CAGS or a doctorate (Appendix B).",
      gravity: "check",
      heading: "Degree",
    },
    (person) => {
      const [lane, degree] = [laneIn(person), degreeOf(textIn(person, "Degree"))];
      if (lane === undefined || degree === undefined || laneByDegree(person) !== null || lane.degree === degree)
        return null;
      return `The lane is ${lane.code}, the degree ${textIn(person, "Degree")}.`;
    },
  ),
  ofPerson(
    {
      id: "step-too-high",
      title: "A step above what the years allow",
      rule:
        "Step 1 is the first year: years taught before, years since hire and one more, " +
        "and more for military or Peace Corps service (Article VI, Sections 1 to 3; reading R30).",
      gravity: "check",
      heading: "Step",
    },
    (person, { year }) => {
      const [step, hired, before] = [stepIn(person), numberIn(person, "Hire date"), numberIn(person, "Years taught")];
      if (step === null || hired === null || before === null) return null;
      const since = Math.max(0, year.ends - fiscalYearOf(hired - EXCEL_EPOCH));
      const most = Math.min(LAST_STEP, Math.floor(before) + since + 1);
      if (step <= most) return null;
      const credit = settledIn(year, SERVICE_CREDIT)?.value.most ?? 0;
      const years = `${counted(before, "year", "years")} taught before and ${since} since hire`;
      return `Step ${step}: ${years} allow step ${most}, with service up to ${credit} more.`;
    },
  ),
  ofPerson(
    {
      id: "fte-percent",
      title: "FTE written as a percent",
      rule: "FTE is 1 for full time and 0.5 for half time.",
      gravity: "error",
      heading: "FTE",
    },
    (person) => {
      const fte = numberIn(person, "FTE");
      return fte !== null && fte >= 10 && fte <= 100 ? { says: `${fte} is ${fte}%.`, correct: fte / 100 } : null;
    },
  ),
  ofPerson(
    {
      id: "fte-outside",
      title: "FTE below 0 or above 1",
      rule: "One person works at most full time, except for extra sections.",
      gravity: "check",
      heading: "FTE",
    },
    (person) => {
      const fte = numberIn(person, "FTE");
      return fte !== null && (fte < 0 || (fte > 1 && fte < 10) || fte > 100) ? `The FTE is ${fte}.` : null;
    },
  ),
  ofPerson(
    {
      id: "fte-missing",
      title: "No FTE",
      rule: "Salary is schedule × FTE; everybody who is paid has an FTE.",
      gravity: "check",
      heading: "FTE",
    },
    (person, checkup) => {
      if (!has(checkup, "FTE") || laneIn(person) === undefined) return null;
      const fte = person.values.FTE;
      return fte === undefined || fte === 0 ? { says: "The FTE is missing or 0.", correct: 1 } : null;
    },
  ),
  ofPerson(
    {
      id: "credits-outside",
      title: "Impossible number of credits",
      rule: "Credits beyond a degree are 0 or more, and lanes count up to 60 (Appendix B).",
      gravity: "check",
      heading: "Credits",
    },
    (person) => {
      const credits = numberIn(person, "Credits");
      return credits !== null && (credits < 0 || credits > 150) ? `There are ${credits} credits.` : null;
    },
  ),
];
