/** Where the parts of "whom it concerns" are: a lane's number (0 for all), positions, 1 for the top or 2 below it. */
interface WhoCells {
  readonly lane: string;
  readonly from: string;
  readonly to: string;
  readonly top: string;
}

/** Steps typed as "1 to 5", as formulas: whether a cell is of that form, its first and last; errors if not numbers. */
export function typedSteps(who: string): { readonly isRange: string; readonly first: string; readonly last: string } {
  const to = `SEARCH(" to ",${who})`;
  return {
    isRange: `ISNUMBER(${to})`,
    first: `VALUE(LEFT(${who},${to}-1))`,
    last: `VALUE(MID(${who},${to}+4,9))`,
  };
}

/** Whether a line concerns a cell of the schedule, as a formula. */
export function concernsFormula(who: WhoCells, lane: string, position: string, top: string): string {
  return (
    `AND(OR(${who.lane}=0,${who.lane}=${lane}),${position}>=${who.from},${position}<=${who.to},` +
    `OR(${who.top}=0,(${who.top}=1)=(${position}=${top})))`
  );
}

/** The same for many cells at once: 1 or 0 for each, inside SUMPRODUCT. `isTop` is 1 or 0, or a comparison. */
export function concernsEach(who: WhoCells, lanes: string, positions: string, isTop: string): string {
  return (
    `(((${who.lane}=0)+(${lanes}=${who.lane}))>0)*(${positions}>=${who.from})*(${positions}<=${who.to})*` +
    `(((${who.top}=0)+(${who.top}=1)*${isTop}+(${who.top}=2)*(1-${isTop}))>0)`
  );
}
