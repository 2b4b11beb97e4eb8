import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { removeLeftovers } from "../excel/write/build-record";

/** Removes what a build has left that ended with its pane, and says so. */
export function Leftovers() {
  const [sentence, setSentence] = useState<string | null>(null);
  useEffect(() => {
    // Without an answer from Excel there is nothing to say: the next build is refused with its own reason.
    removeLeftovers().then(setSentence, () => undefined);
  }, []);
  return sentence === null ? null : (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{sentence}</MessageBarBody>
    </MessageBar>
  );
}
