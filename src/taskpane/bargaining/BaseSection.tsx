import { YEARS } from "../../agreement/years";
import type { SelectedCells } from "../../excel/bargaining/build-bargaining";
import { ChoiceField } from "../ChoiceField";
import { Section } from "../Section";
import type { PaneTask } from "../usePaneTask";
import { SelectionField } from "./SelectionField";

const STAFF = ["The Staff table of this workbook", "A scattergram (FTE by lane and step)", "I will type the FTE"];
const [TABLE, SCATTERGRAM] = [0, 1];
/** The newest first; after them a schedule on a sheet. */
const SCHEDULES = [...YEARS].reverse();

/** The people and the schedule from which all offers begin, as the lists and the selection give them. */
export interface BaseChoice {
  /** Which entries of the two lists are chosen. */
  readonly staff: number;
  readonly schedule: number;
  readonly scattergram: SelectedCells | null;
  readonly ownSchedule: SelectedCells | null;
}

export const FIRST_BASE: BaseChoice = { staff: TABLE, schedule: 0, scattergram: null, ownSchedule: null };

/** What the base is built from; null where the cells are still to be selected. */
export const chosenBase = ({ staff, schedule, scattergram, ownSchedule }: BaseChoice) => ({
  staff: staff === TABLE ? ("table" as const) : staff === SCATTERGRAM ? scattergram : ("none" as const),
  schedule: SCHEDULES[schedule] ?? ownSchedule,
});

interface Props {
  readonly base: BaseChoice;
  readonly choose: (changed: Partial<BaseChoice>) => void;
  readonly task: PaneTask;
}

/** Whom the offers concern, and the schedule in force. */
export function BaseSection({ base, choose, task }: Props) {
  return (
    <Section title="Base">
      <ChoiceField label="Staff" options={STAFF} chosen={base.staff} onChoose={(staff) => choose({ staff })} />
      {base.staff === SCATTERGRAM && (
        <SelectionField
          what="scattergram"
          hint="A scattergram says how many FTE are on each lane (across) and step (down)."
          value={base.scattergram}
          onChange={(scattergram) => choose({ scattergram })}
          task={task}
        />
      )}
      <ChoiceField
        label="Schedule in force"
        options={[...SCHEDULES.map(({ code }) => `${code} as printed (Appendix B)`), "A schedule on a sheet"]}
        chosen={base.schedule}
        onChoose={(schedule) => choose({ schedule })}
      />
      {base.schedule === SCHEDULES.length && (
        <SelectionField
          what="schedule"
          hint="Lanes across the top, steps down the first column, as many of each as you have."
          value={base.ownSchedule}
          onChange={(ownSchedule) => choose({ ownSchedule })}
          task={task}
        />
      )}
    </Section>
  );
}
