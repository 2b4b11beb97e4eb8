import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, "& > button": { flexGrow: 1 } },
});

/** Buttons beside each other, where the pane is narrow one below the other, that fill its width. */
export function Buttons({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().row}>{children}</div>;
}
