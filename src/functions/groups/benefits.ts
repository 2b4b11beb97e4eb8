import { AGENCY_FEE_SHARE, COMMITTEE_SHARE } from "../../agreement/benefits";
import { agencyFee, earlyRetirement, premiumShare } from "../../rules/benefits";
import { choiceReader } from "../readers/choice";
import { amountReader } from "../readers/numbers";
import { planReader } from "../readers/plan";
import { define, type Group, person, setting } from "../spec";
import { lane, step, year } from "./common";

const payerReader = choiceReader("a payer", { EMPLOYEE: "the employee's share", COMMITTEE: "the committee's share" });

export const BENEFITS_GROUP: Group = {
  title: "Benefits and deductions",
  functions: [
    define({
      id: "PREMIUM",
      clause: COMMITTEE_SHARE.clause,
      amount: true,
      args: [
        person("premium", amountReader),
        person("plan", planReader, { blueChoice: false }),
        setting("payer", payerReader, "EMPLOYEE"),
      ],
      rule: ([premium, plan, payer], trace) => premiumShare(premium, plan.blueChoice, payer, trace),
    }),
    define({
      id: "AGENCYFEE",
      clause: AGENCY_FEE_SHARE.clause,
      amount: true,
      args: [person("dues", amountReader)],
      rule: ([dues], trace) => agencyFee(dues, trace),
    }),
    define({
      id: "EARLYRETIREMENT",
      clause: "Article XIX, Sections 3 and 6",
      amount: true,
      args: [lane, step, year],
      rule: ([onLane, onStep, inYear], trace) => earlyRetirement(onLane, onStep, inYear, trace),
    }),
  ],
};
