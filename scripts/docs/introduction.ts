/** What holds for every function, ahead of the list of them. */
export const INTRODUCTION = `# The worksheet functions

The rules of the Gardner teachers' agreement 2012–2015 as Excel functions. [clauses.md](clauses.md) lists every clause
and what serves it. Type \`=GARDNER.\` into a cell and Excel lists the functions. This page is written by
\`npm run docs\` from the functions' own declarations; change those, not the page.

**One cell or many.** An argument that describes one row (a person, a position, a date, an amount) takes a single
cell or a range: \`=GARDNER.SALARY(C2:C400,D2:D400,"FY14")\` is one formula for 399 people. A single value is
repeated against a range, columns go row by row, a column against a row makes a grid. A bad row shows its own error,
the others their values.

**Blank rows** stay blank. Where only some of a row is there, the error names what is missing.

**Years** may be written \`"FY14"\`, \`2014\`, \`"2013-14"\` or as any date in them. The agreement covers FY13, FY14
and FY15; for another year the answer is \`#N/A\`.

**Lanes** go by code (\`M2\`) or by the printed heading (\`M+12\`, \`C / D\`), in any case and spacing; **steps**
from 1 to 14.

**Dates** are Excel's, or texts that plainly are dates (\`"2013-09-30"\`, \`"9/30/2013"\`). A date as an answer is a
number until the cell is formatted as a date.

**Money** is worked out exactly and rounded once, to the cent, half a cent away from zero.

**Yes or no** may be TRUE/FALSE, 1/0, "yes"/"no", Y/N.

**Errors.** \`#VALUE!\` where an argument is wrong, \`#N/A\` where the agreement has no answer. The message behind
it says which argument, what was given and what is allowed. An amount that is not due is 0.`;
