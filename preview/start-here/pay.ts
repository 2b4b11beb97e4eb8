import type { Section } from "./content";
import { date, IN_A_CAREER, IN_THE_TERM } from "./dates";

const MOST_YEARS = 60;

export const STIPENDS: Section = {
  title: "Stipends and reimbursements",
  about: "What a position pays in addition to the salary (Appendix C), and what is paid back (Articles II, XV and XX).",
  inputs: [
    {
      id: "location",
      label: "School",
      value: "GHS",
      note: "District, GHS, GMS or ESS.",
      allowed: { list: ["District", "GHS", "GMS", "ESS"] },
    },
    {
      id: "position",
      label: "Position",
      value: "Marching Band",
      note: "As printed; if it is misspelled, the message suggests a name.",
      allowed: "anything",
    },
    {
      id: "miles",
      label: "Miles driven",
      value: 120,
      note: "On school business, in one's own car.",
      format: "whole",
      allowed: { from: 0, to: 10_000, what: "number" },
    },
    {
      id: "trip",
      label: "Day of the trip",
      value: date("2014-03-05"),
      note: "The rate of that day is used.",
      format: "date",
      allowed: IN_THE_TERM,
    },
  ],
  examples: [
    {
      label: "Stipend",
      formula: "=GARDNER.STIPEND({location},{position},{year})",
      note: "#N/A in a year without that position.",
      format: "money",
    },
    {
      label: "Three mentees",
      formula: '=GARDNER.STIPEND("District","Mentors",{year},3)',
      note: "Some stipends are paid for each mentee, hour or teacher.",
      format: "money",
    },
    {
      label: "Mileage",
      formula: "=GARDNER.MILEAGE({miles},{trip})",
      note: "Miles × the federal rate.",
      format: "money",
    },
    {
      label: "Home tutoring, 7.5 hours",
      formula: "=GARDNER.TUTORING(7.5)",
      note: "Hours × the hourly rate.",
      format: "money",
    },
  ],
};

export const LONGEVITY: Section = {
  title: "Longevity and service",
  about: "Years of service, and what they add to the salary (Articles VIII and XX).",
  inputs: [
    {
      id: "hired",
      label: "First day of work",
      value: date("1988-09-01"),
      note: "The day on which service begins.",
      format: "date",
      allowed: IN_A_CAREER,
    },
    {
      id: "unpaid",
      label: "Days of unpaid leave",
      value: 0,
      note: "Calendar days; they do not count as service.",
      format: "whole",
      allowed: { from: 0, to: MOST_YEARS * 365, what: "whole number" },
    },
  ],
  examples: [
    {
      id: "service",
      label: "Years on June 30, 2015",
      formula: "=GARDNER.SERVICE({hired},DATE(2015,6,30),{unpaid})",
      note: "Completed years.",
      format: "whole",
    },
    {
      label: "Longevity",
      formula: "=GARDNER.LONGEVITY({service},{year})",
      note: "The highest tier reached, once a year.",
      format: "money",
    },
  ],
};

export const LEAVE: Section = {
  title: "Leave",
  about: "Sick days from year to year, and what unused ones are worth (Articles V and XII).",
  inputs: [
    {
      id: "opening",
      label: "Sick days in September",
      value: 105,
      note: "Carried over from the years before.",
      format: "whole",
      allowed: { from: 0, to: 1000, what: "number" },
    },
    {
      id: "used",
      label: "Used in the year",
      value: 1,
      note: "Sick days taken.",
      format: "whole",
      allowed: { from: 0, to: 200, what: "number" },
    },
  ],
  examples: [
    {
      label: "Earned in the year",
      formula: "=GARDNER.SICKDAYS()",
      note: "For everybody beyond the first year.",
      format: "whole",
    },
    {
      id: "balance",
      label: "Left in June",
      formula: "=GARDNER.SICKBALANCE({opening},15,{used},2)",
      note: "Two personal days were used; the third becomes a sick day.",
      format: "whole",
    },
    {
      label: "Worth at retirement",
      formula: "=GARDNER.SICKBUYBACK({balance},{lane},{step},{year},{hired})",
      note: "Only for people hired by December 31, 1993; 0 for others.",
      format: "money",
    },
    {
      label: "Member of the bank?",
      formula: "=GARDNER.SICKBANK({service},{balance})",
      note: "Three years in a row and 20 sick days.",
    },
    {
      label: "Half-year sabbatical",
      formula: '=GARDNER.SABBATICAL({lane},{step},{year},"HALF")',
      note: "Pay over the leave.",
      format: "money",
    },
  ],
};

export const BENEFITS: Section = {
  title: "Benefits and deductions",
  about: "Who pays what of a premium or of dues, and the early-retirement share (Articles XVI, XVII and XIX).",
  inputs: [
    {
      id: "premium",
      label: "Insurance premium",
      value: 620.5,
      note: "The whole premium of the period.",
      format: "money",
      allowed: { from: 0, to: 100_000, what: "number" },
    },
  ],
  examples: [
    {
      label: "Employee's share",
      formula: "=GARDNER.PREMIUM({premium})",
      note: "The rest, to the cent, is the committee's.",
      format: "money",
    },
    {
      label: "Committee's share",
      formula: '=GARDNER.PREMIUM({premium},"","COMMITTEE")',
      note: "Both shares add up to the premium.",
      format: "money",
    },
    {
      label: "Early retirement",
      formula: "=GARDNER.EARLYRETIREMENT({lane},{step},{year})",
      note: "The member's half of what the position then costs less.",
      format: "money",
    },
  ],
};
