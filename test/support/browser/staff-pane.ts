import { openScreen } from "./screen";
import type { Preview, PreviewOptions } from "./preview";

export { cancelAtOnce, outcome, press, selected } from "./evaluation-pane";

type Cells = readonly (readonly unknown[])[];

/** The Staff screen beside an empty workbook. */
export const openStaff = (options?: PreviewOptions): Promise<Preview> => openScreen("Staff", options);

interface PutOptions {
  /** The cell to select afterwards. */
  readonly select?: string;
  readonly hide?: string;
  readonly merge?: string;
}

/** Puts cells on a new sheet from A1 on, each text as a text, and selects one of them. */
export async function putCells({ pane }: Preview, sheet: string, rows: Cells, options: PutOptions = {}): Promise<void> {
  const width = Math.max(...rows.map(({ length }) => length));
  const cells = rows.map((row) =>
    Array.from({ length: width }, (_, at) => {
      const value = row[at] ?? "";
      return typeof value === "string" && value !== "" ? `'${value}` : value;
    }),
  );
  await pane.evaluate(
    ([name, values, { select = "A1", hide, merge }]) =>
      Excel.run(async (context) => {
        const target = context.workbook.worksheets.add(name);
        target.getRangeByIndexes(0, 0, values.length, values[0]?.length ?? 0).values = values;
        if (hide) target.getRange(hide).rowHidden = true;
        if (merge) target.getRange(merge).merge();
        target.activate();
        target.getRange(select).select();
        await context.sync();
      }),
    [sheet, cells, options] as const,
  );
}

/** How many requests the pane sends to Excel while something is done. */
export async function requestsOf({ pane }: Preview, action: () => Promise<unknown>): Promise<number> {
  await pane.evaluate(() => {
    const { prototype } = Excel.RequestContext;
    const real = (globalThis.realSync ??= prototype.sync);
    globalThis.requestsSent = 0;
    prototype.sync = function sync<T>(this: Excel.RequestContext, passed?: T): Promise<T> {
      globalThis.requestsSent = (globalThis.requestsSent ?? 0) + 1;
      return real.call(this, passed) as Promise<T>;
    };
  });
  await action();
  return pane.evaluate(() => {
    if (globalThis.realSync) Excel.RequestContext.prototype.sync = globalThis.realSync;
    return globalThis.requestsSent ?? 0;
  });
}

declare global {
  /** Counted while a test asks for it. */
  var requestsSent: number | undefined;
}
