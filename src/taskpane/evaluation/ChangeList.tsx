import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { describeChange, type StaffChange } from "../../sheets/evaluation/tracker/staff-changes";

const useStyles = makeStyles({
  // The boxes line up with the other lines.
  list: { display: "flex", flexDirection: "column", marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

interface Props {
  readonly changes: readonly StaffChange[];
  readonly accepted: ReadonlySet<StaffChange>;
  readonly onAccept: (accepted: ReadonlySet<StaffChange>) => void;
}

/** The changes of a staff list, each to accept or not. */
export function ChangeList({ changes, accepted, onAccept }: Props) {
  const styles = useStyles();
  const accept = (some: readonly StaffChange[], yes: boolean) => {
    const next = new Set(accepted);
    for (const change of some)
      if (yes) next.add(change);
      else next.delete(change);
    onAccept(next);
  };
  const all = accepted.size === changes.length;
  return (
    <div role="group" aria-label="Changes in the staff list" className={styles.list}>
      <Checkbox
        label="All of them"
        checked={all || (accepted.size > 0 && "mixed")}
        onChange={(_, { checked }) => accept(changes, checked === true)}
      />
      {changes.map((change) => (
        <Checkbox
          key={describeChange(change)}
          label={describeChange(change)}
          checked={accepted.has(change)}
          onChange={(_, { checked }) => accept([change], checked === true)}
        />
      ))}
    </div>
  );
}
