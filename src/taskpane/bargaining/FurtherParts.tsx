import { Checkbox } from "@fluentui/react-components";

/** Parts of the bargaining sheets that are built only where somebody wants them. */
interface ChosenParts {
  readonly halves: boolean;
  readonly turnover: boolean;
  readonly typedSalaries: boolean;
}

export const NO_PARTS: ChosenParts = { halves: false, turnover: false, typedSalaries: false };

const LABELS: Readonly<Record<keyof ChosenParts, string>> = {
  halves: "Room for half steps",
  turnover: "A table of expected turnover",
  typedSalaries: "Salary grids of each year to type over",
};

interface Props {
  readonly chosen: ChosenParts;
  readonly onChoose: (chosen: ChosenParts) => void;
}

/** A box to check for each of them. */
export function FurtherParts({ chosen, onChoose }: Props) {
  return (Object.keys(LABELS) as (keyof ChosenParts)[]).map((part) => (
    <Checkbox
      key={part}
      label={LABELS[part]}
      checked={chosen[part]}
      onChange={(_, { checked }) => onChoose({ ...chosen, [part]: checked === true })}
    />
  ));
}
