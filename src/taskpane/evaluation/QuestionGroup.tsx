import { Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import type { YearOption, YearQuestion } from "../../sheets/evaluation/tracker/new-year-questions";

/** The answer chosen for each question that has one. */
export type Chosen = ReadonlyMap<YearQuestion, YearOption>;

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: { margin: 0 },
});

interface Props {
  readonly title: string;
  readonly questions: readonly YearQuestion[];
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
}

interface ChoiceProps {
  readonly label: string;
  readonly hint?: string;
  readonly labels: readonly string[];
  readonly value: string;
  readonly onChoose: (label: string) => void;
}

function Choice({ label, hint, labels, value, onChoose }: ChoiceProps) {
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      <Select value={value} onChange={(_, data) => onChoose(data.value)}>
        <option value="">Choose…</option>
        {labels.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** Questions of one kind, a list each, and one list that answers all of them. */
export function QuestionGroup({ title, questions, chosen, onChoose }: Props) {
  const styles = useStyles();
  if (questions.length === 0) return null;
  const choose = (asked: readonly YearQuestion[], label: string) => {
    const next = new Map(chosen);
    for (const question of asked) {
      const option = question.options.find((one) => one.label === label);
      if (option) next.set(question, option);
      else next.delete(question);
    }
    onChoose(next);
  };
  const [first, ...others] = questions.map(({ options }) => options.map(({ label }) => label));
  const shared = (first ?? []).filter((label) => others.every((labels) => labels.includes(label)));
  return (
    <div className={styles.group} role="group" aria-label={title}>
      <Text as="h4" weight="semibold" className={styles.title}>
        {title} ({questions.length})
      </Text>
      {questions.length > 1 && shared.length > 0 && (
        <Choice
          label="Answer all of these"
          labels={shared}
          value=""
          onChoose={(label) => label !== "" && choose(questions, label)}
        />
      )}
      {questions.map((question) => (
        <Choice
          key={question.educator}
          label={question.educator}
          hint={question.reason}
          labels={question.options.map(({ label }) => label)}
          value={chosen.get(question)?.label ?? ""}
          onChoose={(label) => choose([question], label)}
        />
      ))}
    </div>
  );
}
