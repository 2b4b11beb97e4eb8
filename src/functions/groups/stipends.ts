import { MILEAGE_RATE, PROPERTY_CLAIM_CAP, TRAVEL_STIPEND, TUTORING_RATE } from "../../agreement/reimbursements";
import { STIPENDS } from "../../agreement/stipends";
import { mileage, propertyClaim, travelStipend, tutoring } from "../../rules/reimbursements";
import { stipend, stipendList } from "../../rules/stipends";
import { dateReader } from "../readers/dates";
import { amountReader, decimalReader, numberReader } from "../readers/numbers";
import { locationReader, positionAt, positionReader } from "../readers/position";
import { yesNoReader } from "../readers/yes-no";
import { define, type Group, person, setting } from "../spec";
import { year } from "./common";

const unitsReader = decimalReader({ what: "a number of units", min: 0, max: 10_000 });
const schoolsReader = numberReader({ what: "a whole number of schools", min: 0, max: 20, whole: true });
const hoursReader = decimalReader({ what: "a number of hours", min: 0, max: 10_000 });
const milesReader = decimalReader({ what: "a number of miles", min: 0, max: 1_000_000 });

export const STIPEND_GROUP: Group = {
  title: "Stipends and reimbursements",
  functions: [
    define({
      id: "STIPEND",
      clause: STIPENDS.clause,
      amount: true,
      args: [
        person("location", locationReader),
        person("position", positionReader),
        year,
        person("units", unitsReader, null),
      ],
      rule: ([location, position, inYear, units], trace) =>
        stipend(positionAt(location, position), inYear, units, trace),
    }),
    define({
      id: "STIPENDS",
      clause: STIPENDS.clause,
      shape: "table",
      args: [year, setting("location", locationReader, null)],
      rule: ([inYear, location]) => [
        ["Location", "Position", "Amount", "Per", "Note"],
        ...stipendList(inYear, location).map((row) => [row.location, row.position, row.amount, row.per, row.note]),
      ],
    }),
    define({
      id: "TRAVELSTIPEND",
      clause: TRAVEL_STIPEND.clause,
      amount: true,
      args: [person("schools", schoolsReader)],
      rule: ([schools], trace) => travelStipend(schools, trace),
    }),
    define({
      id: "TUTORING",
      clause: TUTORING_RATE.clause,
      amount: true,
      args: [person("hours", hoursReader)],
      rule: ([hours], trace) => tutoring(hours, trace),
    }),
    define({
      id: "MILEAGE",
      clause: MILEAGE_RATE.clause,
      amount: true,
      args: [person("miles", milesReader), person("date", dateReader)],
      rule: ([miles, date], trace) => mileage(miles, date, trace),
    }),
    define({
      id: "PROPERTYCLAIM",
      clause: PROPERTY_CLAIM_CAP.clause,
      amount: true,
      args: [person("loss", amountReader), person("insured", yesNoReader, false)],
      rule: ([loss, insured], trace) => propertyClaim(loss, insured, trace),
    }),
  ],
};
