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
import { BLANK, type Answer, type Slot } from "./formula";
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
  /** What is wrong with the answer, in a sentence. */
  readonly wrong: string | undefined;
  readonly onAnswer: (answer: Answer) => void;
}

/** The cells that were picked for the argument, with the way back to typing. */
function PickedCells({ slot, answer, onAnswer }: Props & { readonly answer: Answer & { from: "sheet" } }) {
  const styles = useStyles();
  return (
    <div className={styles.picked} role="group" aria-label={`${slot.label}: ${addressOf(answer.area)}`}>
      <Tag
        dismissible
        shape="rounded"
        dismissIcon={<DismissRegular aria-label="Type a value instead" />}
        onClick={() => onAnswer(BLANK)}
      >
        {addressOf(answer.area, answer.fixed)}
      </Tag>
      <Switch
        label="Keep when copied ($)"
        checked={answer.fixed}
        onChange={(_, { checked }) => onAnswer({ ...answer, fixed: checked })}
      />
    </div>
  );
}

/** One argument of the form: its control, what it means, and the button that takes the selected cells instead. */
export function ArgumentField(props: Props) {
  const styles = useStyles();
  const { slot, selection, wrong, onAnswer } = props;
  const { argument, answer, label } = slot;
  const { area } = selection;
  const pick = `Use ${area ? cellsOf(area) : "the selected cell"} for ${inSentence(label)}`;
  return (
    <div className={styles.line}>
      <Field
        className={styles.field}
        label={argument.required ? label : `${label} (optional)`}
        hint={argument.description}
        required={argument.required}
        {...(wrong ? { validationMessage: wrong, validationState: "error" as const } : {})}
      >
        {answer.from === "sheet" ? (
          // The field's label names the cells, not the switch beside them.
          <FieldContextProvider value={undefined}>
            <PickedCells {...props} answer={answer} />
          </FieldContextProvider>
        ) : (
          <ValueControl
            control={argument.control}
            required={argument.required}
            text={answer.text}
            onText={(text) => onAnswer({ from: "form", text })}
          />
        )}
      </Field>
      <Tooltip content={pick} relationship="label">
        <Button
          className={styles.pick}
          icon={<TableCursorRegular />}
          disabledFocusable={!area}
          onClick={() => area && onAnswer({ from: "sheet", area, fixed: false })}
        />
      </Tooltip>
    </div>
  );
}
