import type { Content } from "./content";
import { BENEFITS, LEAVE, LONGEVITY, STIPENDS } from "./pay";
import { ERRORS, SALARY, YOUR_FIGURES } from "./salary";
import { COST_OUT, EXPLAINED, INSTALLMENTS, PAY_SCHEDULE, SCHEDULE, STAFF } from "./tables";
import { ABOUT, BARGAINING, EVALUATION } from "./terms";

/** The opening sheet: a section for each group of functions, and a table for the answers that fill many cells. */
export const CONTENT: Content = {
  title: "The Gardner teachers' agreement 2012–2015, in Excel",
  about: "Live examples. Yellow cells are yours to change; everything else follows. Tables are to the right.",
  sections: [YOUR_FIGURES, SALARY, ERRORS, STIPENDS, LONGEVITY, LEAVE, BENEFITS, BARGAINING, EVALUATION, ABOUT],
  tables: [[SCHEDULE], [STAFF, COST_OUT], [INSTALLMENTS, PAY_SCHEDULE]],
  last: EXPLAINED,
};
