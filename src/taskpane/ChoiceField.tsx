import { Dropdown, Field, Option } from "@fluentui/react-components";

interface Props {
  readonly label: string;
  readonly options: readonly string[];
  readonly chosen: number;
  /** What to know about the entry that is chosen. */
  readonly hint?: string | undefined;
  readonly onChoose: (index: number) => void;
}

/** A list of which one entry is chosen, by its position. */
export function ChoiceField({ label, options, chosen, hint, onChoose }: Props) {
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      <Dropdown
        selectedOptions={[String(chosen)]}
        value={options[chosen] ?? ""}
        onOptionSelect={(_, { optionValue }) => onChoose(Number(optionValue))}
      >
        {options.map((option, index) => (
          <Option key={index} value={String(index)}>
            {option}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
