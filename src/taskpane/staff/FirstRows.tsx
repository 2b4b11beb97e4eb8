import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { shownValue, type StaffList } from "../../sheets/staff/read-list";
import { STAFF_HEADINGS } from "../../sheets/staff/staff-columns";

const HOW_MANY = 3;

const useStyles = makeStyles({
  // Wider than the pane: it scrolls by itself, also with the arrow keys.
  frame: { overflowX: "auto", border: `1px solid ${tokens.colorNeutralStroke2}` },
  table: { ...typographyStyles.caption1, borderCollapse: "collapse" },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    textAlign: "start",
    whiteSpace: "nowrap",
    maxWidth: "160px",
    overflow: "hidden",
    textOverflow: "ellipsis",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  further: { color: tokens.colorNeutralForeground3, fontStyle: "italic" },
});

/** The first people of the list under the headings that were understood. */
export function FirstRows({ list }: { readonly list: StaffList }) {
  const styles = useStyles();
  const headings = STAFF_HEADINGS.filter((heading) => list.people.some(({ values }) => values[heading] !== undefined));
  const first = list.people.slice(0, HOW_MANY);
  return (
    <div className={styles.frame} role="region" aria-label="The first rows as they were read" tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading} scope="col" className={styles.cell}>
                {heading}
              </th>
            ))}
            {list.further.map((title, at) => (
              <th key={`${at} ${title}`} scope="col" className={`${styles.cell} ${styles.further}`}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {first.map(({ row, values, further }) => (
            <tr key={row}>
              {headings.map((heading) => (
                <td key={heading} className={styles.cell} dir="auto">
                  {shownValue(heading, values[heading])}
                </td>
              ))}
              {further.map((cell, at) => (
                <td key={at} className={styles.cell} dir="auto">
                  {String(cell)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
