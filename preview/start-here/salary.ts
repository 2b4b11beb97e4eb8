import { FIRST_STEP, LANES, LAST_STEP } from "../../src/agreement/lanes";
import { YEARS } from "../../src/agreement/years";
import type { Section } from "./content";
import { date, IN_THE_TERM } from "./dates";

const STEPS = Array.from({ length: LAST_STEP - FIRST_STEP + 1 }, (_, at) => FIRST_STEP + at);
const LONGEST_WORK_YEAR = 194;

export const YOUR_FIGURES: Section = {
  title: "Your figures",
  about: "Change any yellow cell: every answer on this sheet follows.",
  inputs: [
    {
      id: "lane",
      label: "Lane",
      value: "M2",
      note: "From B0, a bachelor's, to C1, a CAGS or doctorate.",
      allowed: { list: LANES.map((lane) => lane.code) },
    },
    { id: "step", label: "Step", value: 7, note: "1 to 14.", format: "whole", allowed: { list: STEPS } },
    {
      id: "year",
      label: "Fiscal year",
      value: "FY14",
      note: "FY14 is the school year 2013-14.",
      allowed: { list: YEARS.map((year) => year.code) },
    },
  ],
  examples: [],
};

export const SALARY: Section = {
  title: "Salary",
  about: "What a lane and a step pay in a year (Appendix B), by the day, and when the lane changes.",
  inputs: [
    {
      id: "degree",
      label: "Degree",
      value: "MA",
      note: "As people write it: BA, B.Ed., Master's, CAGS, PhD.",
      allowed: "anything",
    },
    {
      id: "credits",
      label: "Credits beyond it",
      value: 27,
      note: "Credits earned after the degree.",
      format: "whole",
      allowed: { from: 0, to: 300, what: "number" },
    },
    {
      id: "papers",
      label: "Papers handed in on",
      value: date("2013-10-15"),
      note: "The day the transcripts for a lane change came in.",
      format: "date",
      allowed: IN_THE_TERM,
    },
    {
      id: "days",
      label: "Days on the new lane",
      value: 92,
      note: "Work days of this year on the new lane.",
      format: "whole",
      allowed: { from: 0, to: LONGEST_WORK_YEAR, what: "whole number" },
    },
  ],
  examples: [
    {
      label: "Annual salary",
      formula: "=GARDNER.SALARY({lane},{step},{year})",
      note: "To the cent as printed in the schedule of that year.",
      format: "money",
    },
    {
      label: "One step higher",
      formula: `=GARDNER.SALARY({lane},MIN({step}+1,${LAST_STEP}),{year})`,
      note: "The same lane, a step up; the top step stays the top.",
      format: "money",
    },
    {
      label: "One day's pay",
      formula: "=GARDNER.PERDIEM({lane},{step},{year})",
      note: "Salary ÷ 184 work days, rounded once, to the cent.",
      format: "money",
    },
    {
      id: "newLane",
      label: "Lane of that degree",
      formula: "=GARDNER.LANE({degree},{credits})",
      note: "The highest lane whose degree and credits are reached.",
    },
    {
      label: "Lane change takes effect",
      formula: "=GARDNER.LANECHANGEDATE({papers})",
      note: "In by September 30: September. In by January 31: January.",
      format: "date",
    },
    {
      label: "Pay in the year of change",
      formula: "=GARDNER.LANECHANGEPAY({lane},{newLane},{step},{year},{days})",
      note: "Both salaries, each for its share of the work year.",
      format: "money",
    },
  ],
};

export const ERRORS: Section = {
  title: "When something is wrong",
  about:
    "A wrong figure is never a silent 0. Select a cell in error: its message says what was given and what is allowed.",
  inputs: [
    {
      id: "wrongLane",
      label: "A lane that is misspelled",
      value: "M9",
      note: "There is no lane M9. Type M3 and the error below is gone.",
      allowed: "anything",
    },
  ],
  examples: [
    {
      label: "Not allowed: #VALUE!",
      formula: "=GARDNER.SALARY({wrongLane},{step},{year})",
      note: "The question cannot be read: M9 is not a lane.",
      format: "money",
    },
    {
      label: "No answer: #N/A",
      formula: '=GARDNER.SALARY({lane},{step},"FY16")',
      note: "The question is fine, but the agreement ends with FY15.",
      format: "money",
    },
    {
      label: "In words instead",
      formula: '=IFERROR(GARDNER.SALARY({wrongLane},{step},{year}),"Check the lane")',
      note: "Excel's own IFERROR puts your words in place of the error.",
      format: "money",
    },
  ],
};
