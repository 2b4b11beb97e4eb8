import { BARGAINING } from "../../src/sheets/bargaining/names";
import { BUDGET } from "../../src/sheets/budget/names";
import { EVALUATION } from "../../src/sheets/evaluation/names";
import { PAYROLL } from "../../src/sheets/payroll/names";
import type { BuiltPart } from "../../src/sheets/plan/built-kind";
import { STAFF } from "../../src/sheets/staff/staff-names";

/** What serves a clause of the agreement: functions by id, sheets by name, or nothing and why. */
export interface Clause {
  readonly clause: string;
  /** The figure, date or condition, in a few words. */
  readonly says: string;
  readonly functions?: readonly string[];
  readonly sheets?: readonly string[];
  readonly nothing?: string;
}

const { tracker, log, cycle, calendar, forms } = titles(EVALUATION);
const { calendar: payCalendar, statement, retro, longevity, deductions, seniority, ledger, ...pay } = titles(PAYROLL);
const { rows: budgetRows, stipends, other: otherCosts } = titles(BUDGET);
const { base: scattergram, offers } = titles(BARGAINING);
const { staff } = titles(STAFF);

/** Not calculated because nobody would ask a workbook for it. */
const DAY = "How the school day runs, not something a workbook calculates.";
const DECIDED = "A person decides; there is nothing to calculate.";
const CONDUCT = "A rule of conduct or procedure without a calculation.";

/** Every clause of the 2012–2015 agreement that has a figure, a date or a condition, in the order of the text. */
export const CLAUSES: readonly Clause[] = [
  {
    clause: "Article I, Section 2.A",
    says: "Who is in Unit A: teachers, department heads, counselors and others",
    functions: ["WORKYEAR"],
    sheets: [staff],
  },
  {
    clause: "Article II, Section 1",
    says: "Salaries are those of Appendix B",
    functions: ["SALARY", "SCHEDULE"],
    sheets: [scattergram, budgetRows],
  },
  {
    clause: "Article II, Section 2.A",
    says: "26 installments; July and August in one payment while school is in session",
    functions: ["INSTALLMENTS", "PAYSCHEDULE"],
    sheets: [payCalendar],
  },
  {
    clause: "Article II, Section 2.B",
    says: "22 installments at the employee's choice, asked for by August 1",
    functions: ["INSTALLMENTS", "PAYSCHEDULE", "NOTICEDUE"],
    sheets: [payCalendar],
  },
  {
    clause: "Article II, Section 2.C",
    says: "Days beyond the work year are paid per diem from the base salary",
    functions: ["PERDIEM"],
    sheets: [budgetRows],
  },
  {
    clause: "Article II, Section 2.D",
    says: "Extended-year special education staff are paid every two weeks in summer",
    nothing: "The agreement sets no rate; INSTALLMENTS divides any amount.",
  },
  {
    clause: "Article II, Section 3",
    says: "A statement of salary, sick and personal days on the first payroll day",
    sheets: [statement, pay.statementPages],
  },
  {
    clause: "Article II, Section 4.A",
    says: "Stipends of Appendix C are paid when the activity ends",
    functions: ["STIPEND", "STIPENDS"],
    sheets: [stipends],
  },
  {
    clause: "Article II, Section 4.B",
    says: "New activities are proposed by May 1; a committee of four reviews them",
    functions: ["NOTICEDUE"],
  },
  {
    clause: "Article II, Section 5",
    says: "$250 a year for more than one school on a day",
    functions: ["TRAVELSTIPEND"],
    sheets: [budgetRows],
  },
  { clause: "Article III, Section 1", says: "15 minutes before and after school; at most 7¼ hours", nothing: DAY },
  { clause: "Article III, Section 2", says: "Others work at least the teachers' day", nothing: DAY },
  {
    clause: "Article III, Section 3",
    says: "180 days of school, 184 of work; 10 more for guidance counselors; two half days",
    functions: ["WORKYEAR", "PERDIEM", "SICKBUYBACK", "STAYWELL", "LANECHANGEPAY"],
    sheets: [budgetRows],
  },
  { clause: "Article III, Section 4", says: "48 hours' notice of group meetings", nothing: CONDUCT },
  { clause: "Article III, Section 6", says: "Five preparation periods a week, or 30 minutes a day", nothing: DAY },
  { clause: "Article III, Section 8", says: "990 hours of learning time", nothing: DAY },
  {
    clause: "Article IV, Section 1",
    says: "Average class size of 26 (K–5) and 27 (6–12)",
    nothing: "The add-in has no list of classes.",
  },
  { clause: "Article V, Section 1.A", says: "A first grant of the sick bank is at most 30 days", nothing: DECIDED },
  { clause: "Article V, Section 1.B", says: "Only when one's own sick leave is used up", functions: ["SICKBALANCE"] },
  {
    clause: "Article V, Section 1.F",
    says: "One day is given to the bank",
    functions: ["SICKBALANCE"],
    sheets: [ledger],
  },
  { clause: "Article V, Section 1.I", says: "3 consecutive years and 20 sick days to join", functions: ["SICKBANK"] },
  {
    clause: "Article VI, Sections 1-3",
    says: "Placement at most at the years taught; military or Peace Corps service up to two years",
    functions: ["PLACEMENT"],
    sheets: [staff],
  },
  {
    clause: "Article VIII, Section 1.B-C",
    says: "Transfers consider the length of service in Gardner",
    functions: ["SENIORITY", "SERVICE"],
  },
  { clause: "Article VIII, Section 1.D", says: "Notice of transfer by June 1", functions: ["NOTICEDUE"] },
  {
    clause: "Article VIII, Section 1.F",
    says: "Requests for transfer from September 1 to June 12, acknowledged by June 15",
    functions: ["NOTICEDUE"],
  },
  {
    clause: "Article VIII, Section 2.B",
    says: "Notice of layoff by June 15 with less than three years",
    functions: ["NOTICEDUE"],
  },
  {
    clause: "Article VIII, Section 2.D",
    says: "Layoff in inverse order of seniority",
    functions: ["SENIORITY"],
    sheets: [seniority],
  },
  {
    clause: "Article VIII, Section 2.E",
    says: "Seniority in years, months and days, without unpaid leave; the list by October 15",
    functions: ["SENIORITY", "SERVICE", "NOTICEDUE"],
    sheets: [seniority],
  },
  { clause: "Article VIII, Section 3.A", says: "Two years on the recall list", nothing: CONDUCT },
  { clause: "Article VIII, Section 3.D", says: "Ten calendar days to accept a recall", nothing: CONDUCT },
  { clause: "Article IX", says: "Vacancies are announced ten days before the appointment", nothing: CONDUCT },
  { clause: "Article X, Section 4", says: "90 days of employment without professional status", nothing: DECIDED },
  { clause: "Article XI, Section 2", says: "Athletic facilities one evening a week", nothing: DAY },
  {
    clause: "Article XII, Section 1.A",
    says: "15 sick days a year; 1½ a month at first",
    functions: ["SICKDAYS"],
    sheets: [ledger],
  },
  {
    clause: "Article XII, Section 1.B",
    says: "Sick leave accumulates without limit",
    functions: ["SICKBALANCE"],
    sheets: [ledger],
  },
  {
    clause: "Article XII, Section 1.C",
    says: "A doctor's certificate after five days in a row or eight in a year",
    sheets: [ledger],
  },
  {
    clause: "Article XII, Section 1.D",
    says: "Sick leave for family illness",
    functions: ["SICKBALANCE"],
    sheets: [ledger],
  },
  {
    clause: "Article XII, Section 1.E",
    says: "Buy-back: 50 days in full, more at half, 130 days' pay; hired by 1993; notice by December 31; daily rate",
    functions: ["SICKBUYBACK", "RETIREMENT", "PERDIEM", "NOTICEDUE"],
    sheets: [pay.leavers],
  },
  {
    clause: "Article XII, Section 1.F",
    says: "Stay-well: three unused sick days sold back, hired from 1994 on, paid in July",
    functions: ["STAYWELL", "SICKBALANCE"],
    sheets: [pay.stayWell],
  },
  {
    clause: "Article XII, Section 1.G",
    says: "Jury duty: salary less what the court pays",
    functions: ["PAYDIFFERENCE"],
  },
  {
    clause: "Article XII, Section 2.A",
    says: "Three personal days; unused ones become sick days; two business days' notice",
    functions: ["PERSONALTOSICK", "SICKBALANCE"],
    sheets: [ledger],
  },
  {
    clause: "Article XII, Section 2.B",
    says: "Eight people days a year for association meetings",
    nothing: "The add-in keeps no record of absences.",
  },
  { clause: "Article XII, Section 2.D", says: "Military duty: the difference in pay", functions: ["PAYDIFFERENCE"] },
  {
    clause: "Article XII, Section 2.E",
    says: "Up to five days of bereavement leave",
    nothing: "The add-in keeps no record of absences.",
  },
  {
    clause: "Article XII, Section 2.F",
    says: "Sabbatical: half a year at full pay or a year at half; by November 10; after five years; three at a time",
    functions: ["SABBATICAL", "NOTICEDUE"],
  },
  {
    clause: "Article XII, Section 3.A",
    says: "Notice of return from unpaid leave by February 1",
    functions: ["NOTICEDUE"],
  },
  {
    clause: "Article XII, Section 3.B",
    says: "Maternity leave: three months' notice, at most 12 months",
    nothing: DECIDED,
  },
  {
    clause: "Article XII, Section 3.D",
    says: "Family and medical leave by the City's policy",
    functions: ["FMLAWEEKS"],
  },
  {
    clause: "Article XIII, Section 3",
    says: "Lane changes in September and January: papers by September 30 or January 31, courses at most a year old",
    functions: ["LANECHANGEDATE", "LANECHANGEPAY", "LANE"],
    sheets: [pay.laneRequests, retro, budgetRows],
  },
  {
    clause: "Article XIII, Section 4",
    says: "An in-service course every five years, three credits, fifteen teachers",
    nothing: DECIDED,
  },
  { clause: "Article XIV", says: "A meeting within ten days after an assault was investigated", nothing: CONDUCT },
  {
    clause: "Article XV, Section 1",
    says: "Workers' compensation made up from sick leave, a third of a day each",
    functions: ["WORKERSCOMP"],
  },
  {
    clause: "Article XV, Section 2",
    says: "Medical costs of an injury for up to three years",
    nothing: "The cost itself, less insurance; nothing to calculate.",
  },
  { clause: "Article XV, Section 3", says: "Damaged property up to $75", functions: ["PROPERTYCLAIM"] },
  {
    clause: "Article XVI, Section 1",
    says: "75% of health, dental and life premiums; 50% for Blue Choice",
    functions: ["PREMIUM"],
    sheets: [deductions, otherCosts],
  },
  {
    clause: "Article XVII",
    says: "Agency fee of 75% of dues, from the 30th day",
    functions: ["AGENCYFEE"],
    sheets: [deductions],
  },
  {
    clause: "Article XVIII, Section 3",
    says: "10, 5, 14, 10 and 30 business days of the grievance levels; waived after 30",
    functions: ["GRIEVANCEDUE"],
  },
  { clause: "Article XVIII, Section 5", says: "An award within 20 business days", functions: ["GRIEVANCEDUE"] },
  { clause: "Article XVIII, Section 6", says: "The arbitrator's costs in equal parts", nothing: "Half of a bill." },
  {
    clause: "Article XIX, Sections 1-2",
    says: "Notice at 53 of retiring at 55",
    functions: ["EARLYRETIREMENT"],
    sheets: [pay.leavers],
  },
  {
    clause: "Article XIX, Sections 3 and 6",
    says: "Savings against the lowest rate of the range, half each, for three years",
    functions: ["EARLYRETIREMENT"],
    sheets: [pay.leavers],
  },
  {
    clause: "Article XIX, Section 4",
    says: "Medical insurance comes out of the member's share",
    functions: ["EARLYRETIREMENT", "PREMIUM"],
    sheets: [pay.leavers],
  },
  { clause: "Article XIX, Section 5", says: "Three years of priority for substitute work", nothing: CONDUCT },
  {
    clause: "Article XIX, Section 7",
    says: "Ten years in Gardner",
    functions: ["EARLYRETIREMENT"],
    sheets: [pay.leavers],
  },
  {
    clause: "Article XX, Section 12",
    says: "Longevity from $250 after 5 years to $3,250 after 35",
    functions: ["LONGEVITY", "SCHOOLYEARS"],
    sheets: [longevity, budgetRows],
  },
  { clause: "Article XX, Section 13", says: "Home tutoring at $50 an hour", functions: ["TUTORING"] },
  { clause: "Article XX, Section 14", says: "Mileage at the IRS rate", functions: ["MILEAGE"] },
  {
    clause: "Article XX, Section 15",
    says: "School choice for members' children in grades 1–12",
    nothing: DECIDED,
  },
  {
    clause: "Article XXI",
    says: "July 1, 2012 to June 30, 2015; notice to change it by February 1, 2015",
    functions: ["SALARY", "STIPEND", "MILEAGE"],
  },
  {
    clause: "Appendix A, preamble A-J",
    says: "The first year of the system: ratings to begin with, half of the staff, ten school days for objections",
    nothing: "Transition of 2012-13, over.",
  },
  {
    clause: "Appendix A, Section 2.H",
    says: "The four plans and how long they run; an Improvement Plan of at least 30 school days",
    functions: ["PLANTYPE"],
    sheets: [tracker, cycle, forms],
  },
  { clause: "Appendix A, Section 2.K", says: "Primary and supervising evaluator", sheets: [tracker, forms] },
  {
    clause: "Appendix A, Section 2.T",
    says: "A new assignment is one under a different license",
    functions: ["PLANTYPE"],
    sheets: [tracker],
  },
  { clause: "Appendix A, Section 2.W", says: "Four ratings", functions: ["OVERALLALLOWED"], sheets: [tracker, forms] },
  {
    clause: "Appendix A, Section 2.Y",
    says: "Professional Teacher Status by law: after three school years (M.G.L. chapter 71, section 41)",
    sheets: [staff, tracker],
  },
  {
    clause: "Appendix A, Section 2.Z",
    says: "Impact on learning: high, moderate, low",
    functions: ["PLANTYPE"],
    sheets: [tracker],
  },
  {
    clause: "Appendix A, Section 3.A",
    says: "At least two district-determined measures, two years of data",
    nothing: DECIDED,
  },
  {
    clause: "Appendix A, Section 5.B",
    says: "A learning activity by November of the first year, within three months of a later hire",
    nothing: "Transition of 2012-13, over.",
  },
  {
    clause: "Appendix A, Section 6.A",
    says: "Training before the cycle begins",
    functions: ["EVALDUE"],
    sheets: [tracker],
  },
  {
    clause: "Appendix A, Section 7.A",
    says: "Self-assessment by October 31 or within four weeks of the start",
    functions: ["EVALDUE"],
    sheets: [tracker, forms],
  },
  {
    clause: "Appendix A, Section 7.B.ii",
    says: "A meeting within four weeks with those in their first year",
    functions: ["EVALDUE"],
    sheets: [tracker],
  },
  { clause: "Appendix A, Section 8.A", says: "At least one goal of each kind", sheets: [forms] },
  {
    clause: "Appendix A, Section 8.C",
    says: "Plan meeting by October 15, or within six weeks of hire",
    functions: ["EVALDUE"],
    sheets: [tracker],
  },
  {
    clause: "Appendix A, Section 8.D",
    says: "Educator plan by November 1, signed within five school days",
    functions: ["EVALDUE"],
    sheets: [tracker, cycle],
  },
  {
    clause: "Appendix A, Section 9",
    says: "Observations without PTS: one announced and four unannounced, then three unannounced",
    functions: ["OBSERVATIONS"],
    sheets: [tracker, cycle, staff],
  },
  {
    clause: "Appendix A, Section 10",
    says: "Observations with PTS, by the rating; one of 30 minutes",
    functions: ["OBSERVATIONS"],
    sheets: [tracker, cycle, log],
  },
  {
    clause: "Appendix A, Section 11",
    says: "First observation by November 15, all by May 15",
    functions: ["EVALDUE"],
    sheets: [tracker, log],
  },
  {
    clause: "Appendix A, Section 11.A",
    says: "Feedback within five school days; a follow-up of 30 minutes within 30 after a first low rating",
    functions: ["SCHOOLDAY"],
    sheets: [log, cycle],
  },
  {
    clause: "Appendix A, Section 11.B",
    says: "Conference within five school days of an announced observation, feedback within five of it",
    functions: ["SCHOOLDAY"],
    sheets: [log, cycle],
  },
  {
    clause: "Appendix A, Section 12",
    says: "Formative assessment: evidence two weeks before the report, reply and signature within five school days",
    functions: ["EVALDUE"],
    sheets: [tracker, forms],
  },
  {
    clause: "Appendix A, Section 13",
    says: "Formative evaluation near the end of year one of two",
    sheets: [tracker, forms],
  },
  {
    clause: "Appendix A, Section 14",
    says: "Summative report by May 15, evidence two weeks before, meetings by June 1 and June 10, signature by June 15",
    functions: ["EVALDUE"],
    sheets: [tracker, forms],
  },
  {
    clause: "Appendix A, Section 14.F",
    says: "Proficient overall only where Standards I and II are",
    functions: ["OVERALLALLOWED"],
    sheets: [tracker, forms],
  },
  {
    clause: "Appendix A, Section 15",
    says: "A plan has at least one goal of each kind, actions and benchmarks",
    sheets: [forms],
  },
  {
    clause: "Appendix A, Sections 16-19",
    says: "Which plan an educator is on; status by June 1; an Improvement Plan's meeting within ten school days",
    functions: ["PLANTYPE", "EVALDUE"],
    sheets: [tracker, cycle, forms],
  },
  {
    clause: "Appendix A, Section 20",
    says: "The timeline of the year; where an article has another date, that is the due date",
    functions: ["EVALDUE"],
    sheets: [tracker, cycle, calendar],
  },
  {
    clause: "Appendix A, Section 21.A",
    says: "The principal confers with the superintendent by May 1 before PTS without such ratings",
    functions: ["EVALDUE"],
    sheets: [tracker],
  },
  { clause: "Appendix A, Section 26", says: "Violations are subject to arbitration", functions: ["GRIEVANCEDUE"] },
  {
    clause: "Appendix A, forms and rubric",
    says: "Forms of the state, the rubric's indicators and elements",
    sheets: [forms],
  },
  {
    clause: "Appendix B",
    says: "Three schedules of fourteen steps and fifteen lanes, for a work year of 184 days",
    functions: ["SALARY", "SCHEDULE", "LANE", "PERDIEM"],
    sheets: [scattergram, offers, budgetRows],
  },
  {
    clause: "Appendix C",
    says: "Stipends of 68 positions in three years, shared or not",
    functions: ["STIPEND", "STIPENDS"],
    sheets: [stipends],
  },
  { clause: "Personal Day Notification Form", says: "Two business days' notice", nothing: CONDUCT },
  {
    clause: "Family or Medical Leave Policy, A and B",
    says: "12 weeks in a rolling 12 months; 12 months on the payroll and 1,250 hours",
    functions: ["FMLAWEEKS"],
  },
  {
    clause: "Family or Medical Leave Policy, B.2.d",
    says: "A couple may be limited to 12 weeks together",
    nothing: "FMLAWEEKS takes whatever leaves are listed; who shares the weeks is a person's decision.",
  },
  {
    clause: "Family or Medical Leave Policy, D",
    says: "30 days' notice; certification within 15 days",
    nothing: CONDUCT,
  },
  {
    clause: "Family or Medical Leave Policy, H",
    says: "Health coverage for 12 weeks; premiums due within 30 days",
    nothing: CONDUCT,
  },
];

/** The sheets of a kind as their tabs read. */
function titles<Sheet extends string>(kind: {
  readonly sheets: Readonly<Record<Sheet, BuiltPart & { title: string }>>;
}) {
  const sheets = Object.entries<{ title: string }>(kind.sheets).map(([key, { title }]) => [key, title]);
  return Object.fromEntries(sheets) as Readonly<Record<Sheet, string>>;
}
