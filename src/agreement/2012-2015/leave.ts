import {
  ACCUMULATED_LEAVE,
  BANK_DONATION,
  BUY_BACK_CONDITIONS,
  BUY_BACK_FULL_DAYS,
  BUY_BACK_LAST_HIRE,
  BUY_BACK_LIMIT,
  BUY_BACK_SHARE_ABOVE,
  CERTIFICATE_ABOVE,
  FIRST_YEAR_SICK_DAYS,
  PAY_DIFFERENCE,
  PERSONAL_DAYS,
  RETIREMENT_AGE,
  RETIREMENT_SERVICE,
  SABBATICALS,
  SICK_BALANCE,
  SICK_BANK_DAYS,
  SICK_BANK_SERVICE,
  SICK_DAYS,
  SICK_LEAVE_USED,
  STAY_WELL_CONDITIONS,
  STAY_WELL_DAYS,
  STAY_WELL_FIRST_HIRE,
  SUPPLEMENT_DAYS_A_SICK_DAY,
} from "../leave";
import { FAMILY_LEAVE, FAMILY_LEAVE_PERIOD } from "../family-leave";

const SICK = "Article XII, Section 1.A";
const BUY_BACK = "Article XII, Section 1.E";
const STAY_WELL = "Article XII, Section 1.F";
const RETIRING = "Article XII, Section 1.E, note 1";
const BANK = "Article V, Section 1.I";
/**
 * The City of Gardner's family and medical leave policy is printed behind the agreement; Article XII, Section 3.D makes
 * it the procedure for such leave.
 */
const FAMILY_POLICY = "Article XII, Section 3.D; Family or Medical Leave Policy";

export const LEAVE = [
  SICK_DAYS.is(15, "days a year", SICK, "R23"),
  FIRST_YEAR_SICK_DAYS.is(1.5, "days a month", SICK, "R23"),
  CERTIFICATE_ABOVE.is({ inARow: 5, inAYear: 8 }, "days", "Article XII, Section 1.C"),
  PERSONAL_DAYS.is(3, "days a year", "Article XII, Section 2.A"),

  SICK_BALANCE.in("Article XII, Sections 1-2 and Article V"),
  ACCUMULATED_LEAVE.in("Article XII, Section 1.B"),
  SICK_LEAVE_USED.in("Article XII, Section 1"),
  BANK_DONATION.in("Article V, Section 1.F"),

  BUY_BACK_FULL_DAYS.is(50, "days", BUY_BACK),
  BUY_BACK_SHARE_ABOVE.is(0.5, "of a day's pay", BUY_BACK),
  BUY_BACK_LIMIT.is(130, "days", BUY_BACK, "R1"),
  BUY_BACK_LAST_HIRE.is("1993-12-31", "date", BUY_BACK, "R2"),

  BUY_BACK_CONDITIONS.is(
    [
      { condition: "At death or at retirement; RETIREMENT says whether it is one", clause: RETIRING },
      {
        condition: "Notice by December 31; with it, payment by the first pay period of the next fiscal year",
        clause: BUY_BACK,
      },
    ],
    "conditions",
    BUY_BACK,
  ),

  STAY_WELL_CONDITIONS.is(
    [{ condition: "One notice to the Superintendent that days will be sold; paid in July", clause: STAY_WELL }],
    "conditions",
    STAY_WELL,
  ),
  STAY_WELL_DAYS.is(3, "days a year", STAY_WELL),
  STAY_WELL_FIRST_HIRE.is("1994-01-01", "date", STAY_WELL, "R3"),

  RETIREMENT_SERVICE.is(15, "years", RETIRING),
  RETIREMENT_AGE.is(60, "years", RETIRING),

  SICK_BANK_SERVICE.is(3, "years", BANK),
  SICK_BANK_DAYS.is(20, "days", BANK),

  SUPPLEMENT_DAYS_A_SICK_DAY.is(3, "days", "Article XV, Section 1"),
  SABBATICALS.is(
    { HALF: { years: 0.5, share: 1 }, FULL: { years: 1, share: 0.5 } },
    "years, and share of the salary",
    "Article XII, Section 2.F",
  ),
  PAY_DIFFERENCE.in("Article XII, Sections 1.G and 2.D"),

  FAMILY_LEAVE.is(12, "weeks in the leave period", `${FAMILY_POLICY}, A.1 and B.1`),
  FAMILY_LEAVE_PERIOD.is(12, "months", `${FAMILY_POLICY}, A.2.c and B.2.b`),
];
