import { Checkbox, Text } from "@fluentui/react-components";
import type { SelectedCells } from "../../excel/bargaining/build-bargaining";
import { firstOffers, MOST_OFFERS, MOST_YEARS } from "../../sheets/bargaining/first-offers";
import { ChoiceField } from "../ChoiceField";
import { Section } from "../Section";
import type { PaneTask } from "../usePaneTask";
import { FurtherParts, NO_PARTS } from "./FurtherParts";
import { SelectionField } from "./SelectionField";

/** How many offers of how many years, and what they need room for. */
export interface OffersChoice {
  readonly offers: number;
  readonly years: number;
  /** Whether each year begins with a step and a raise, as an example. */
  readonly example: boolean;
  readonly parts: typeof NO_PARTS;
  /** Whether there is a crosswalk, and the schedule to which it leads, once that is selected. */
  readonly isCrosswalk: boolean;
  readonly newSchedule: SelectedCells | null;
}

export const FIRST_OFFERS: OffersChoice = {
  offers: 2,
  years: 3,
  example: true,
  parts: NO_PARTS,
  isCrosswalk: false,
  newSchedule: null,
};

const upTo = (most: number) => Array.from({ length: most }, (_, at) => String(at + 1));

interface Props {
  readonly chosen: OffersChoice;
  readonly choose: (changed: Partial<OffersChoice>) => void;
  readonly task: PaneTask;
}

/** What the two sides are discussing. */
export function OffersSection({ chosen, choose, task }: Props) {
  const { offers, years, example, parts, isCrosswalk, newSchedule } = chosen;
  return (
    <Section title="Offers">
      <ChoiceField
        label="Number of offers"
        options={upTo(MOST_OFFERS)}
        chosen={offers - 1}
        onChoose={(at) => choose({ offers: at + 1 })}
      />
      <Text size={200}>
        {firstOffers(offers, 1)
          .map(({ name }) => name)
          .join(", ")}
      </Text>
      <ChoiceField
        label="Years in each offer"
        options={upTo(MOST_YEARS)}
        chosen={years - 1}
        onChoose={(at) => choose({ years: at + 1 })}
      />
      <Checkbox
        label="Start with a step and 2% every year"
        checked={example}
        onChange={(_, { checked }) => choose({ example: checked === true })}
      />
      <FurtherParts chosen={parts} onChoose={(changed) => choose({ parts: changed })} />
      <Checkbox
        label="A new schedule, with a crosswalk to it"
        checked={isCrosswalk}
        onChange={(_, { checked }) => choose({ isCrosswalk: checked === true })}
      />
      {isCrosswalk && (
        <SelectionField
          what="new schedule"
          hint="Lanes across, steps down: any of them may be new, dropped or renumbered."
          value={newSchedule}
          onChange={(selected) => choose({ newSchedule: selected })}
          task={task}
        />
      )}
    </Section>
  );
}
