import { AGREEMENTS } from "../../src/agreement/agreements";
import { GROUPS } from "../../src/functions";
import { refusal } from "../support/functions/ask";
import { callInFY16 } from "../support/functions/ordinary-calls";

const ids = GROUPS.flatMap(({ functions }) => functions.map(({ id }) => id));

/** They ask for an amount of a year or a day. */
const OF_A_YEAR = ids.filter((id) => callInFY16(id).includes("FY16") && id !== "EXPLAIN").concat("MILEAGE");

test.each(OF_A_YEAR)("%s has no answer in the year after the last agreement, and says which years have", (id) => {
  expect(AGREEMENTS.at(-1)?.to).toBe("2015-06-30");
  expect(refusal(id, ...(id === "MILEAGE" ? [100, "2015-07-01"] : callInFY16(id)))).toMatch(
    /^#N\/A .*The agreement covers FY13, FY14 and FY15 \(July 1, 2012 to June 30, 2015\)\.$/,
  );
});
