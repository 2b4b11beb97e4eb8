import { Button, makeStyles, Text, tokens, Tooltip, typographyStyles } from "@fluentui/react-components";
import { CheckmarkRegular, CopyRegular } from "@fluentui/react-icons";
import { Fragment } from "react";
import { COPY_REFUSED, useCopy, type Copied } from "../useCopy";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "start",
    gap: tokens.spacingHorizontalXS,
    padding: tokens.spacingHorizontalXS,
    paddingInlineStart: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStroke3}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  code: {
    ...typographyStyles.body1,
    fontFamily: tokens.fontFamilyMonospace,
    flexGrow: 1,
    minWidth: 0,
    overflowWrap: "anywhere",
    paddingBlock: tokens.spacingVerticalXS,
  },
});

const LABELS: Record<Copied, string> = { "not yet": "Copy the formula", copied: "Copied", refused: "Copy the formula" };

/** A formula with a button that copies it. */
export function FormulaView({ formula }: { readonly formula: string }) {
  const styles = useStyles();
  const [copied, copy] = useCopy(formula);
  return (
    <>
      <div className={styles.line}>
        <code className={styles.code}>
          {(formula.match(/[^,(]+[,(]?|[,(]/g) ?? []).map((piece, index) => (
            // A line breaks between arguments before it breaks inside one.
            <Fragment key={index}>
              {piece}
              <wbr />
            </Fragment>
          ))}
        </code>
        <Tooltip content={LABELS[copied]} relationship="label">
          <Button
            appearance="subtle"
            icon={copied === "copied" ? <CheckmarkRegular /> : <CopyRegular />}
            onClick={copy}
          />
        </Tooltip>
      </div>
      {copied === "refused" && (
        <Text size={200} role="alert">
          {COPY_REFUSED}
        </Text>
      )}
    </>
  );
}
