import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { asWorkbookError, type WorkbookError } from "../excel/errors";
import { removeLeftovers } from "../excel/write/build-record";
import { ProblemText } from "./ProblemText";

/** Removes what a build that did not finish has left, and says so, or why it could not. */
export function Leftovers() {
  const [sentence, setSentence] = useState<string | null>(null);
  const [problem, setProblem] = useState<WorkbookError | null>(null);
  useEffect(() => {
    removeLeftovers().then(setSentence, (error: unknown) => setProblem(asWorkbookError(error)));
  }, []);
  if (sentence === null && problem === null) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{problem ? <ProblemText problem={problem} /> : sentence}</MessageBarBody>
    </MessageBar>
  );
}
