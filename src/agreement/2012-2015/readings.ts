import type { Reading } from "../reading";

/** How the unclear clauses of this agreement are read. */
export const READINGS: readonly Reading[] = [
  {
    no: "R1",
    clause: "Article XII, Section 1.E",
    unclear: "Whether the limit of 130 days in the sick-leave buy-back counts days of pay or days of leave.",
    reading:
      "It limits the pay: days 1 to 50 count in full, every day above by half, and the sum stops at 130 " +
      "days' pay, which 210 days reach.",
    other: 'Only the first 130 days of leave count, at most 90 days\' pay: give SICKBUYBACK the cap "DAYS".',
  },
  {
    no: "R2",
    clause: "Article XII, Section 1.E",
    unclear:
      "Whether somebody hired on December 31, 1993 itself is in the buy-back: one sentence says before, " +
      "the other excludes after that day.",
    reading: "In: eligible when hired on or before December 31, 1993.",
  },
  {
    no: "R3",
    clause: "Article XII, Section 1.F",
    unclear: 'Whether "as of January 1, 1994" means hired by that day or from that day on.',
    reading: "From that day on: stay-well is for those whom the older buy-back no longer takes.",
  },
  {
    no: "R4",
    clause: "Article XII, Section 1.E; Article II, Section 2.C",
    unclear: "When a daily rate is rounded.",
    reading: "Never by itself. The product of rate and days is rounded once, half a cent up, to the cent.",
  },
  {
    no: "R5",
    clause: "Article III, Section 3; Article XII, Section 1.E",
    unclear: "Which work year a guidance counselor's daily rate divides by.",
    reading:
      "194 days for guidance counselors in the daily rate of buy-back and stay-well, 184 for everyone " +
      "else. The school counselors of Article I are the guidance counselors of Article III.",
    other: "Functions with a daily rate take any other work year as an argument.",
  },
  {
    no: "R6",
    clause: "Article XX, Section 12",
    unclear: 'What "after 5 years" counts, and whether the tiers add up.',
    reading:
      "School years of service, the one that ends included; a school year counts if service began by its " +
      "September 30. The highest tier reached is paid; tiers do not add up. Service need not be " +
      "continuous, and nothing is taken off for unpaid leave.",
    other: "Calendar years from the start date, as SERVICE counts them.",
  },
  {
    no: "R7",
    clause: "Article XX, Section 12",
    unclear: 'Which year "effective June 2013" is the first of.',
    reading: "FY13: the payment at the end of that school year is the first.",
  },
  {
    no: "R8",
    clause: "Article XIII, Section 3",
    unclear: "From which day a lane change is paid, and to which day the one-year limit on courses runs.",
    reading:
      "Papers in by September 30 count from that September, by January 31 from that January, later ones " +
      "from the next September. The course ended at most one year before the papers came in.",
  },
  {
    no: "R9",
    clause: "Article XIII, Section 3",
    unclear: "How a year is paid when the lane changes in January.",
    reading: "Both annual salaries, each for its share of the work-year days.",
  },
  {
    no: "R10",
    clause: "Article II, Section 2.A",
    unclear: "Which payments are paid together for July and August.",
    reading:
      "With more than 22 payments, those that come after the pay period in which school ends are paid with " +
      "that one; a pay period is the 14 days that end on its pay date. 22 equal payments stay on their " +
      "dates.",
    other: "Together with the last pay date not after the last school day.",
  },
  {
    no: "R11",
    clause: "Article II, Section 2",
    unclear: "What becomes of the cents that equal payments leave over.",
    reading: "All payments are equal to the cent and the last one takes the difference, so that the sum is exact.",
  },
  {
    no: "R12",
    clause: "Article XIX, Sections 3 and 6",
    unclear: "How the savings of an early retirement are calculated over the three years.",
    reading:
      "The member's salary less step 1 of the same lane, on the schedule of the year of retirement. Half " +
      "of it goes to the member, the same for each of three years.",
    other: "On each year's own schedule.",
  },
  {
    no: "R13",
    clause: "Appendix C",
    unclear:
      "The non-specified activities of the high school read $150 each in year 3, which four times over is " +
      "not the printed total of $2,040.",
    reading:
      "A misprint for $510, as the middle school's row and the total have it. One to four positions at " +
      "$500 in FY14 and $510 in FY15; for FY13 only the total of four is printed.",
  },
  {
    no: "R14",
    clause: "Appendix C",
    unclear: "The high school's Jazz Band has $554.25 where other positions of that year have $554.35.",
    reading: "Used as printed.",
  },
  {
    no: "R15",
    clause: "Appendix C",
    unclear: "Whether an amount is for the position or for each person who shares it.",
    reading:
      "For the position, and holders share it: units up to 1 are a share. Where the row says each, per " +
      "mentee, per hour or per teacher, it is multiplied by the units given.",
  },
  {
    no: "R16",
    clause: "Appendix A, Sections 7 and 20",
    unclear:
      "The self-assessment is due by October 31 or four weeks after hire in the article, by October 1 in the timeline.",
    reading: "The article's date is the due date; the timeline's is shown as guidance.",
  },
  {
    no: "R17",
    clause: "Appendix A, Sections 8 and 20",
    unclear: "The Educator Plan has October 15 in one place and November 1 in another.",
    reading: "Two steps with two dates: the meeting by October 15, the plan by November 1.",
  },
  {
    no: "R18",
    clause: "Appendix A, Sections 12 and 20",
    unclear:
      "In different places evidence is due two weeks before the report, four weeks before it, or on January 5 and " +
      "April 20.",
    reading: "Two weeks before the report's due date, as the article says; the timeline's dates are shown as guidance.",
  },
  {
    no: "R19",
    clause: "Appendix A, Sections 2 and 18",
    unclear: "A Directed Growth Plan lasts up to one school year in one place and one full school year in another.",
    reading: "One school year, unless the evaluator sets less.",
  },
  {
    no: "R20",
    clause: "Article XVIII, Section 3",
    unclear: "The levels of a grievance are numbered inconsistently.",
    reading:
      "Level 1 is the principal, level 2 the superintendent, then comes arbitration. Days are business " +
      "days. The thirty days run until the Superintendent has received the grievance.",
  },
  {
    no: "R21",
    clause: "Article XVII",
    unclear: "Whether the agency fee can still be asked for.",
    reading: "75% of dues as written. Such fees ended for public employees in 2018 (Janus v. AFSCME).",
  },
  {
    no: "R22",
    clause: "Cover page; Article XXI",
    unclear: "The cover page says the contract expires in 2011.",
    reading: "The term is July 1, 2012 to June 30, 2015, as Article XXI has it.",
  },
  {
    no: "R23",
    clause: "Article XII, Section 1.A",
    unclear: "How a first-year teacher's 1½ days a month go together with 15 days a year.",
    reading: "In the first year 1½ days a month up to 15; everyone else has 15 on the first day.",
    other: "The monthly rate ends after the first ninety days, and the rest of 15 is credited then.",
  },
  {
    no: "R24",
    clause: "Article VIII, Section 2.E",
    unclear: "How unpaid leave is taken out of years, months and days of service.",
    reading:
      "Service runs from the first day to the last, both counted, the start moved later by the days of unpaid leave.",
  },
  {
    no: "R25",
    clause: "Article II, Section 2.C",
    unclear: "Which work year prices a day beyond the teacher work year.",
    reading:
      "Salary ÷ 184 for everybody, counselors too: the clause names the teacher work year. The ten further " +
      "days of a counselor are in the salary.",
  },
  {
    no: "R26",
    clause: "Article XV, Section 1",
    unclear: "For what a third of a sick day is charged.",
    reading: "For each day of absence.",
  },
  {
    no: "R27",
    clause: "Appendix A, Sections 3.B, 9 and 11.B",
    unclear: "How often somebody who taught elsewhere is observed when new to Gardner.",
    reading:
      "The first year without PTS in Gardner counts as a first year: one announced and four unannounced; " +
      "later years zero and three.",
  },
  {
    no: "R28",
    clause: "Appendix A, Section 20",
    unclear: "A due date on a weekend or a day without school.",
    reading:
      "EVALDUE gives the printed date, or with the days without school the last school day on or before it, " +
      "as the tracker does.",
  },
  {
    no: "R29",
    clause: "Article XVI, Section 1",
    unclear: "Who pays the cent that a shared premium leaves over.",
    reading: "The committee's share is rounded, the employee pays the rest.",
  },
  {
    no: "R30",
    clause: "Article VI, Sections 1 to 3",
    unclear: "Which step years of teaching allow.",
    reading:
      "Step 1 is the first year of teaching, so N years taught allow step N + 1. Military or Peace Corps " +
      "service counts from one year on, at most two years.",
  },
  {
    no: "R31",
    clause: "Article II, Section 2.A",
    unclear: "How often 26 installments are paid.",
    reading: "Every 14 days from the first pay date.",
  },
  {
    no: "R32",
    clause: "Appendix A, Sections 7.A, 7.B and 8.C",
    unclear: "Dates of educators who start during the year.",
    reading:
      "Self-assessment four weeks after the start or October 31, whichever is later; first-year meeting " +
      "four weeks, plan meeting six weeks after the start; what follows the plan not before that meeting.",
  },
  {
    no: "R33",
    clause: "Article XX, Section 12",
    unclear: "Longevity of part-time teachers.",
    reading: "The whole amount: the clause names years of service and no share.",
  },
  {
    no: "R34",
    clause: "Article XII, Section 1.E",
    unclear: "Daily rate of part-time teachers.",
    reading: "On the individual's own annual salary: FTE × schedule salary ÷ work year.",
  },
  {
    no: "R35",
    clause: "Article II, Section 2.C",
    unclear: "A further day of a part-time teacher.",
    reading: "A whole day at the full daily rate, salary ÷ 184.",
    other: "On the part-time salary: multiply by the FTE.",
  },
  {
    no: "R36",
    clause: "Article XII, Section 1.E",
    unclear: "Which December 31 the notice of retirement is due by.",
    reading: "The December 31 before a retirement in that school year.",
  },
];
