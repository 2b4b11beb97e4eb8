import { type Args, absent, oneOf, record, yesNo } from "../args";
import type { HostObject } from "../object-type";
import { invalid } from "../errors";
import { type Area, intersection } from "./address";
import { usedArea } from "./extent";
import type { Model } from "./model";
import { type RangeState, readFormulas, readTexts, writeValues } from "./values";

interface Criteria {
  readonly completeMatch: boolean;
  readonly matchCase: boolean;
  readonly backward: boolean;
}

function criteria(args: Args, index: number): Criteria {
  const given = args.has(index) ? record(args.at(index), "criteria") : {};
  const flag = (name: string): boolean => !absent(given[name]) && yesNo(given[name], name);
  const direction = absent(given.searchDirection)
    ? "Forward"
    : oneOf(given.searchDirection, ["Forward", "Backwards"], "searchDirection");
  return { completeMatch: flag("completeMatch"), matchCase: flag("matchCase"), backward: direction === "Backwards" };
}

function matcher(wanted: string, { completeMatch, matchCase }: Criteria): (text: string) => boolean {
  const fold = (text: string): string => (matchCase ? text : text.toLowerCase());
  const sought = fold(wanted);
  return completeMatch ? (text) => fold(text) === sought : (text) => fold(text).includes(sought);
}

/** The cells of the range that hold anything. */
function searched({ engine }: Model, { sheetId, area }: RangeState): Area | null {
  const used = usedArea(engine, sheetId, true);
  return used ? intersection(used, area) : null;
}

/** The first cell (or the last, backwards) whose text is or contains what is sought; null if there is none. */
export function findCell(model: Model, self: RangeState, args: Args): HostObject | null {
  const rule = criteria(args, 1);
  const matches = matcher(args.text(0, "text"), rule);
  const area = searched(model, self);
  if (area === null) return null;
  const texts = readTexts(model.engine, { sheetId: self.sheetId, area }) ?? [];
  const found = texts.flatMap((row, inRow) =>
    row.flatMap((text, inColumn) => (matches(text) ? [{ inRow, inColumn }] : [])),
  );
  const cell = rule.backward ? found.at(-1) : found[0];
  return cell
    ? model.rangeOf(self.sheetId, {
        row: area.row + cell.inRow,
        column: area.column + cell.inColumn,
        rows: 1,
        columns: 1,
      })
    : null;
}

/** Replaces text in contents and formulas. @returns how many replacements were made */
export function replaceAll(model: Model, self: RangeState, args: Args): number {
  const rule = criteria(args, 2);
  const wanted = args.text(0, "text");
  if (wanted === "") throw invalid("the text to replace is not empty");
  const replacement = args.text(1, "replacement");
  const area = searched(model, self);
  if (area === null) return 0;
  const matches = matcher(wanted, rule);
  const pattern = new RegExp(wanted.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"), rule.matchCase ? "g" : "gi");
  let count = 0;
  const changed = (readFormulas(model.engine, { sheetId: self.sheetId, area }) ?? []).map((row) =>
    row.map((content) => {
      const before = String(content);
      if (content === "" || !matches(before)) return null;
      return before.replace(pattern, () => {
        count += 1;
        return replacement;
      });
    }),
  );
  if (count > 0) writeValues(model.engine, { sheetId: self.sheetId, area }, changed);
  return count;
}
