import { Button, makeStyles, tokens, Tooltip, typographyStyles } from "@fluentui/react-components";
import { CheckmarkRegular, CopyRegular } from "@fluentui/react-icons";
import { Fragment, useState } from "react";

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

/** A formula with a button that copies it. */
export function FormulaView({ formula }: { readonly formula: string }) {
  const styles = useStyles();
  const [copied, setCopied] = useState<string | null>(null);
  const done = copied === formula;
  const copy = () => {
    navigator.clipboard.writeText(formula).then(
      () => setCopied(formula),
      () => setCopied(null),
    );
  };
  return (
    <div className={styles.line}>
      <code className={styles.code}>
        {(formula.match(/[^,(]+[,(]?|[,(]/g) ?? []).map((piece, at) => (
          // A line breaks between arguments before it breaks inside one.
          <Fragment key={at}>
            {piece}
            <wbr />
          </Fragment>
        ))}
      </code>
      <Tooltip content={done ? "Copied" : "Copy the formula"} relationship="label">
        <Button appearance="subtle" icon={done ? <CheckmarkRegular /> : <CopyRegular />} onClick={copy} />
      </Tooltip>
    </div>
  );
}
