import { MILESTONE_NAMES } from "../../src/agreement/evaluation-calendar";
import { RATINGS } from "../../src/agreement/ratings";
import type { Section } from "./content";
import { date, IN_A_CAREER } from "./dates";

export const BARGAINING: Section = {
  title: "Bargaining",
  about: "What a settlement costs for the staff in the table at the right.",
  inputs: [
    {
      id: "newMoney",
      label: "Money available",
      value: 15_000,
      note: "Beyond this year's payroll, steps included.",
      format: "money",
      allowed: { from: 0, to: 100_000_000, what: "number" },
    },
  ],
  examples: [
    {
      label: "Payroll",
      formula: "=GARDNER.PAYROLL({staff.Lane},{staff.Step},{staff.FTE},{year})",
      note: "FTE × salary, to the cent, added up.",
      format: "money",
    },
    {
      label: "Raise it pays for",
      formula: "=GARDNER.RAISEFOR({staff.Lane},{staff.Step},{staff.FTE},{year},{newMoney})",
      note: "The largest raise for all that stays within the money.",
      format: "finePercent",
    },
    {
      label: "Ten years from here",
      formula: "=GARDNER.CAREER({lane},{step},10,{year},2%)",
      note: "A step a year to the top, the schedule 2% up each year.",
      format: "money",
    },
  ],
};

export const EVALUATION: Section = {
  title: "Evaluation and deadlines",
  about: "Which plan an educator is on, and by when each milestone is due (Appendix A, Article XVIII).",
  inputs: [
    { id: "pts", label: "PTS", value: "Yes", note: "Professional teacher status.", allowed: { list: ["Yes", "No"] } },
    {
      id: "rating",
      label: "Overall rating",
      value: "Proficient",
      note: "Of the last summative evaluation.",
      allowed: { list: RATINGS },
    },
    {
      id: "milestone",
      label: "Milestone",
      value: "Educator plan",
      note: "From the orientation to the sign-off.",
      allowed: { list: MILESTONE_NAMES },
    },
    {
      id: "schoolYear",
      label: "School year",
      value: "2013-14",
      note: "Here any year will do, even after the agreement ends.",
      allowed: "anything",
    },
    {
      id: "event",
      label: "Observed on",
      value: date("2013-11-06"),
      note: "Feedback is due within five school days.",
      format: "date",
      allowed: IN_A_CAREER,
    },
  ],
  examples: [
    { label: "Plan", formula: "=GARDNER.PLANTYPE({pts},{rating})", note: "And how long it runs.", lines: 2 },
    {
      label: "Milestone due by",
      formula: "=GARDNER.EVALDUE({milestone},{schoolYear})",
      note: "The date in that school year.",
      format: "date",
    },
    {
      label: "Feedback due by",
      formula: "=GARDNER.SCHOOLDAY({event},5,DATE(2013,11,11))",
      note: "Weekdays, less the days without school that you name.",
      format: "date",
    },
    {
      label: "Grievance to be filed by",
      formula: '=GARDNER.GRIEVANCEDUE("File",{event})',
      note: "Business days from the day the act was known.",
      format: "date",
    },
    {
      label: "Overall rating allowed?",
      formula: '=GARDNER.OVERALLALLOWED({rating},"Proficient","Needs Improvement")',
      note: "Not while Standard I or II is lower than Proficient.",
    },
  ],
};

export const ABOUT: Section = {
  title: "Where an answer comes from",
  about: "Every function says where its rule is, and how its amount is calculated.",
  inputs: [],
  examples: [
    { label: "Where the rule is", formula: '=GARDNER.CLAUSE("SICKBUYBACK")', note: "Of the sick-leave buy-back." },
  ],
};
