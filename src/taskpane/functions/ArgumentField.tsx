import {
  Button,
  Field,
  FieldContextProvider,
  makeStyles,
  Switch,
  Tag,
  tokens,
  Tooltip,
} from "@fluentui/react-components";
import { DismissRegular, TableCursorRegular } from "@fluentui/react-icons";
import { addressOf, cellsOf } from "../../excel/address";
import { inSentence } from "./entries";
import { BLANK, type ArgumentValue, type Slot } from "./formula";
import type { Selection } from "./useSelection";
import { ValueControl } from "./ValueControl";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "start", gap: tokens.spacingHorizontalXS },
  field: { flexGrow: 1, minWidth: 0 },
  // Level with the control below the label.
  pick: { marginTop: `calc(${tokens.lineHeightBase300} + 3 * ${tokens.spacingVerticalXXS})`, flexShrink: 0 },
  picked: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
});

interface Props {
  readonly slot: Slot;
  readonly selection: Selection;
  /** What is wrong with the value, in a sentence. */
  readonly wrong: string | undefined;
  readonly onValue: (value: ArgumentValue) => void;
}

/** The cells picked for the argument, and the way back to typing. */
function PickedCells({ slot, value, onValue }: Props & { readonly value: ArgumentValue & { from: "sheet" } }) {
  const styles = useStyles();
  return (
    <div className={styles.picked} role="group" aria-label={`${slot.label}: ${addressOf(value.area)}`}>
      <Tag
        dismissible
        shape="rounded"
        dismissIcon={<DismissRegular aria-label="Type a value instead" />}
        onClick={() => onValue(BLANK)}
      >
        {addressOf(value.area, value.fixed)}
      </Tag>
      <Switch
        label="Keep when copied ($)"
        checked={value.fixed}
        onChange={(_, { checked }) => onValue({ ...value, fixed: checked })}
      />
    </div>
  );
}

/** One argument of the form: its control, what it means, and the button that takes the selected cells instead. */
export function ArgumentField(props: Props) {
  const styles = useStyles();
  const { slot, selection, wrong, onValue } = props;
  const { argument, value, label } = slot;
  const { area } = selection;
  const pick = `Use ${area ? cellsOf(area) : "the selected cells"} for ${inSentence(label)}`;
  return (
    <div className={styles.line}>
      <Field
        className={styles.field}
        label={argument.required ? label : `${label} (optional)`}
        hint={argument.description}
        required={argument.required}
        {...(wrong ? { validationMessage: wrong, validationState: "error" as const } : {})}
      >
        {value.from === "sheet" ? (
          // The field's label names the cells, not the switch beside them.
          <FieldContextProvider value={undefined}>
            <PickedCells {...props} value={value} />
          </FieldContextProvider>
        ) : (
          <ValueControl
            control={argument.control}
            required={argument.required}
            text={value.text}
            onText={(text) => onValue({ from: "form", text })}
          />
        )}
      </Field>
      <Tooltip content={pick} relationship="label">
        <Button
          className={styles.pick}
          icon={<TableCursorRegular />}
          disabledFocusable={!area}
          onClick={() => area && onValue({ from: "sheet", area, fixed: false })}
        />
      </Tooltip>
    </div>
  );
}
