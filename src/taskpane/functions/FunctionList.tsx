import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Badge,
  makeStyles,
  SearchBox,
  Text,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons";
import { useDeferredValue, useId, useMemo, useState } from "react";
import { signatureOf, type FunctionEntry } from "./entries";
import { search } from "./search";

const useStyles = makeStyles({
  search: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  box: { width: "100%", maxWidth: "none" },
  count: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  groupName: { flexGrow: 1 },
  panel: { margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: `0 ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalS}` },
  row: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":active": { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  words: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0 },
  name: { ...typographyStyles.body1Strong, overflowWrap: "anywhere" },
  signature: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  description: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "2",
    overflow: "hidden",
  },
  go: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

interface ChooseProps {
  readonly onChoose: (entry: FunctionEntry) => void;
}

function Row({ entry, onChoose }: { readonly entry: FunctionEntry } & ChooseProps) {
  const styles = useStyles();
  const id = useId();
  const parameters = signatureOf(entry).slice(entry.id.length);
  return (
    <li>
      <button
        type="button"
        data-function={entry.id}
        className={styles.row}
        aria-labelledby={`${id}-name`}
        aria-describedby={`${id}-description`}
        onClick={() => onChoose(entry)}
      >
        <span className={styles.words}>
          <span className={styles.name}>
            <span id={`${id}-name`}>{entry.id}</span>
            <span className={styles.signature}>{parameters}</span>
          </span>
          <span id={`${id}-description`} className={styles.description}>
            {entry.description}
          </span>
        </span>
        <ChevronRightRegular className={styles.go} aria-hidden />
      </button>
    </li>
  );
}

function Rows({ entries, ...choose }: { readonly entries: readonly FunctionEntry[] } & ChooseProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {entries.map((entry) => (
        <Row key={entry.id} entry={entry} {...choose} />
      ))}
    </ul>
  );
}

interface Group {
  readonly group: string;
  readonly members: readonly FunctionEntry[];
}

/** The groups, in the order in which they first appear. */
function byGroup(entries: readonly FunctionEntry[]): Group[] {
  const names = [...new Set(entries.map(({ group }) => group))];
  return names.map((group) => ({ group, members: entries.filter((entry) => entry.group === group) }));
}

function Groups({ entries, ...choose }: { readonly entries: readonly FunctionEntry[] } & ChooseProps) {
  const styles = useStyles();
  const groups = useMemo(() => byGroup(entries), [entries]);
  return (
    <Accordion multiple collapsible defaultOpenItems={groups[0]?.group ?? []}>
      {groups.map(({ group, members }) => (
        <AccordionItem key={group} value={group}>
          <AccordionHeader as="h2" expandIconPosition="start">
            <span className={styles.groupName}>{group}</span>
            <Badge appearance="tint" color="informative" aria-label={`${members.length} functions`}>
              {members.length}
            </Badge>
          </AccordionHeader>
          <AccordionPanel className={styles.panel}>
            <Rows entries={members} {...choose} />
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}

function counted(count: number, near: boolean, typed: string): string {
  if (near)
    return count === 0
      ? `No function matches “${typed}”. Try a word such as salary, sick or stipend.`
      : `No function matches “${typed}”. These are close:`;
  return count === 1 ? "1 function" : `${count} functions`;
}

/** The functions by group, or while searching those that match, best match first. */
export function FunctionList({ entries, ...choose }: { readonly entries: readonly FunctionEntry[] } & ChooseProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState("");
  const wanted = useDeferredValue(typed.trim());
  const found = useMemo(() => search(entries, wanted), [entries, wanted]);
  return (
    <>
      <div className={styles.search} role="search">
        <SearchBox
          className={styles.box}
          aria-label="Search the functions"
          placeholder="Search: a word, a name, a clause"
          value={typed}
          onChange={(_, { value }) => setTyped(value)}
        />
        <Text className={styles.count} role="status">
          {counted(found.entries.length, found.near, wanted)}
        </Text>
      </div>
      {wanted === "" ? <Groups entries={entries} {...choose} /> : <Rows entries={found.entries} {...choose} />}
    </>
  );
}
