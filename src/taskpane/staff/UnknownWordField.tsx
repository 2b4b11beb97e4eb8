import { counted } from "../../rules/words";
import type { Finding } from "../../sheets/staff/doctor/examine";
import { explained, type UnknownWord } from "../../sheets/staff/doctor/unknown-words";
import { ChoiceField } from "../ChoiceField";

interface Props {
  readonly unknown: UnknownWord;
  readonly onCorrect: (findings: readonly Finding[]) => void;
}

/** Asks what a word means, once for all cells of a column that hold it. */
export function UnknownWordField({ unknown, onCorrect }: Props) {
  const { findings, heading, meanings, word } = unknown;
  return (
    <ChoiceField
      label={`${heading}: “${word}” (${counted(findings.length, "cell", "cells")}) means`}
      options={["Choose what it means", ...meanings]}
      chosen={0}
      onChoose={(at) => {
        const meaning = meanings[at - 1];
        if (meaning !== undefined) onCorrect(explained(unknown, meaning));
      }}
    />
  );
}
