import { Dropdown, Field, Option } from "@fluentui/react-components";

interface Props {
  readonly label: string;
  readonly options: readonly string[];
  readonly chosen: number;
  readonly onChoose: (at: number) => void;
}

/** A list from which one thing is chosen, by its place. */
export function Choice({ label, options, chosen, onChoose }: Props) {
  return (
    <Field label={label}>
      <Dropdown
        selectedOptions={[String(chosen)]}
        value={options[chosen] ?? ""}
        onOptionSelect={(_, { optionValue }) => onChoose(Number(optionValue))}
      >
        {options.map((option, at) => (
          <Option key={at} value={String(at)}>
            {option}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
