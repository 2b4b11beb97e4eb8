import type { Content } from "./content";
import { ERRORS, SALARY, YOUR_FIGURES } from "./salary";
import { INSTALLMENTS, PAY_SCHEDULE, SCHEDULE, STAFF } from "./tables";

/** The opening sheet. A group of functions adds its section here. */
export const CONTENT: Content = {
  title: "The Gardner teachers' agreement 2012–2015, in Excel",
  about: "Live examples. Yellow cells are yours to change; everything else follows. Tables stand to the right.",
  sections: [YOUR_FIGURES, SALARY, ERRORS],
  tables: [[SCHEDULE], [STAFF, INSTALLMENTS, PAY_SCHEDULE]],
};
