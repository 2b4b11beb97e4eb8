import { LONGEVITY_TIERS } from "../../agreement/longevity";
import { longevity, SERVICE_CLAUSE, serviceBetween } from "../../rules/service";
import { dateReader } from "../readers/dates";
import { numberReader } from "../readers/numbers";
import { yearReader } from "../readers/year";
import { define, type Group, person, setting } from "../spec";
import { serviceYears } from "./common";

const unpaidReader = numberReader({ what: "a whole number of days", min: 0, max: 36_600, whole: true });
const start = person("start", dateReader);
const asOf = setting("asOf", dateReader);
const unpaid = person("unpaidLeaveDays", unpaidReader, 0);

export const LONGEVITY_GROUP: Group = {
  title: "Longevity and service",
  functions: [
    define({
      id: "LONGEVITY",
      clause: LONGEVITY_TIERS.clause,
      amount: true,
      // The tiers are the same in all three years; the year is read so that one outside the agreement is #N/A.
      args: [person("years", serviceYears), setting("year", yearReader, null)],
      rule: ([years], trace) => longevity(years, trace),
    }),
    define({
      id: "SERVICE",
      clause: SERVICE_CLAUSE,
      args: [start, asOf, unpaid],
      rule: ([from, to, unpaidDays]) => serviceBetween(from, to, unpaidDays).years,
    }),
    define({
      id: "SENIORITY",
      clause: SERVICE_CLAUSE,
      shape: "cells",
      width: 3,
      args: [start, asOf, unpaid],
      rule: ([from, to, unpaidDays]) => {
        const { years, months, days } = serviceBetween(from, to, unpaidDays);
        return [years, months, days];
      },
    }),
  ],
};
