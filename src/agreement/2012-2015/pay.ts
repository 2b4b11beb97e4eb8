import {
  AGENCY_FEE_SHARE,
  BLUE_CHOICE_COMMITTEE_SHARE,
  COMMITTEE_SHARE,
  EARLY_RETIREMENT,
  EARLY_RETIREMENT_CONDITIONS,
  EARLY_RETIREMENT_FROM,
  EARLY_RETIREMENT_REPLACED_BY,
  EARLY_RETIREMENT_SHARE,
  EARLY_RETIREMENT_YEARS,
} from "../benefits";
import { LONGEVITY_TIERS, SCHOOL_YEAR_COUNTS_BY, SENIORITY } from "../longevity";
import { MILEAGE, PROPERTY_CLAIM_CAP, TRAVEL_SCHOOLS, TRAVEL_STIPEND, TUTORING_RATE } from "../reimbursements";
import { LOCATIONS, printedStipends, STIPENDS } from "../stipends";
import { FY13 } from "./stipends/fy13";
import { FY14 } from "./stipends/fy14";
import { FY15 } from "./stipends/fy15";

const INSURANCE = "Article XVI, Section 1";
const TRAVEL = "Article II, Section 5";

/** Stipends, reimbursements, longevity, benefits and deductions. */
export const PAY = [
  STIPENDS.byYear(
    { FY13: printedStipends(FY13), FY14: printedStipends(FY14), FY15: printedStipends(FY15) },
    "dollars a position, person, mentee or hour",
    "Appendix C",
    "R13",
    "R14",
    "R15",
  ),
  LOCATIONS.is(
    {
      District: "District",
      GHS: "Gardner High School",
      GMS: "Gardner Middle School",
      ESS: "Elm Street School",
    },
    "names",
    "Appendix C",
  ),

  TRAVEL_STIPEND.is(250, "dollars a year", TRAVEL),
  TRAVEL_SCHOOLS.is(2, "schools", TRAVEL),
  TUTORING_RATE.is(50, "dollars an hour", "Article XX, Section 13"),
  MILEAGE.in("Article XX, Section 14"),
  PROPERTY_CLAIM_CAP.is(75, "dollars a claim", "Article XV, Section 3"),

  LONGEVITY_TIERS.is(
    [
      { years: 5, amount: 250 },
      { years: 10, amount: 750 },
      { years: 15, amount: 1250 },
      { years: 20, amount: 1750 },
      { years: 25, amount: 2250 },
      { years: 30, amount: 2750 },
      { years: 35, amount: 3250 },
    ],
    "years, and dollars a year",
    "Article XX, Section 12",
    "R6",
    "R7",
  ),
  SCHOOL_YEAR_COUNTS_BY.is({ month: 9, day: 30 }, "month and day", "Article XX, Section 12", "R6"),
  SENIORITY.in("Article VIII, Section 2.E", "R24"),

  COMMITTEE_SHARE.is(0.75, "of the premium", INSURANCE),
  BLUE_CHOICE_COMMITTEE_SHARE.is(0.5, "of the premium", INSURANCE),
  // As written; such fees ended for public employees in 2018.
  AGENCY_FEE_SHARE.is(0.75, "of the dues", "Article XVII", "R21"),
  EARLY_RETIREMENT.in("Article XIX, Sections 3 and 6", "R12"),
  EARLY_RETIREMENT_CONDITIONS.is(
    [
      {
        condition: "Notice at age 53 of retirement at 55; the Committee may waive the two years",
        clause: "Article XIX, Sections 1-2",
      },
      {
        condition: "Ten years of service in Gardner, and eligible for Massachusetts Teachers' Retirement",
        clause: "Article XIX, Section 7",
      },
      { condition: "The retiree pays medical insurance out of this share", clause: "Article XIX, Section 4" },
    ],
    "conditions",
    "Article XIX",
  ),
  EARLY_RETIREMENT_FROM.is({ noticeAge: 53, age: 55, service: 10 }, "years", "Article XIX, Sections 1 and 7"),
  EARLY_RETIREMENT_SHARE.is(0.5, "of the savings", "Article XIX, Section 3", "R12"),
  EARLY_RETIREMENT_YEARS.is(3, "years", "Article XIX, Section 3", "R12"),
  EARLY_RETIREMENT_REPLACED_BY.is(1, "step", "Article XIX, Section 6", "R12"),
];
