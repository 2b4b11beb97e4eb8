import { READINGS as READINGS_2012_2015 } from "./2012-2015/readings";
import type { Reading } from "./reading";

/**
 * How the unclear clauses of every agreement are read, for the pane and the documentation. Apart from the agreements
 * themselves, so that the functions' bundle does without these texts. A number is given once, in whichever agreement.
 */
export const READINGS: readonly Reading[] = READINGS_2012_2015;
