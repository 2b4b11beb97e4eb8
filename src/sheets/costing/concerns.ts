/** Where the parts of "whom it concerns" are: a lane's number (0 for all), the steps, and 1 for the top or 2 below it. */
export interface WhoCells {
  readonly lane: string;
  readonly from: string;
  readonly to: string;
  readonly top: string;
}

/** Whether a line concerns a cell of the schedule, as a formula. */
export function concernsFormula(who: WhoCells, laneNumber: string, step: string, topOfLane: string): string {
  const ofLane = `OR(${who.lane}=0,${who.lane}=${laneNumber})`;
  const ofSteps = `${step}>=${who.from},${step}<=${who.to}`;
  return `AND(${ofLane},${ofSteps},OR(${who.top}=0,(${who.top}=1)=(${step}=${topOfLane})))`;
}
