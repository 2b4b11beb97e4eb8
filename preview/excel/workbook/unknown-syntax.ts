/** Syntax that Excel understands and the preview's grid does not, with what to write instead. */
const NOT_HERE: readonly { readonly pattern: RegExp; readonly says: string }[] = [
  {
    pattern: /\b[a-z]{1,3}\$?\d+#/i,
    says:
      "The preview does not know A1# for all that spills from A1: give the range, such as A1:P15. Excel " +
      "takes both.",
  },
  {
    pattern: /\[\s*@/,
    says: "The preview does not know [@Column]: write Table[[#This Row],[Column]]. Excel takes both.",
  },
  {
    pattern: /(^|[=(,;+\-*/^&<>{])\s*@/,
    says: "The preview does not know an @ ahead of a range or a function. Excel does.",
  },
];

const withoutTexts = (formula: string) => formula.replace(/"[^"]*"/g, '""');

/** What the preview's grid does not understand in a formula that is in error; "" where it is none of the known ways. */
export function syntaxNotHere(formula: string): string {
  const code = withoutTexts(formula);
  return NOT_HERE.find(({ pattern }) => pattern.test(code))?.says ?? "";
}
