import type { ProfileName } from "../../../preview/excel/profiles";
import { openPreview, type Preview, type PreviewOptions } from "./preview";

declare global {
  /** Runs work in Excel and gives the code of the error that ends it, or "none". */
  var codeOf: (work: (context: Excel.RequestContext) => Promise<unknown>) => Promise<string>;
}

/**
 * A workbook of one empty sheet, Sheet1, whose pane has Office.js ready: code given to `pane.evaluate` runs as an
 * add-in's does.
 */
export async function openExcel(excel?: ProfileName, options: PreviewOptions = {}): Promise<Preview> {
  const preview = await openPreview({ path: "/?new", excel, ...options });
  await preview.pane.waitForFunction(() => typeof Office !== "undefined" && typeof Office.onReady === "function");
  await preview.pane.evaluate(async () => {
    await Office.onReady();
    globalThis.codeOf = async (work) => {
      try {
        await Excel.run(work);
        return "none";
      } catch (error) {
        return (error as OfficeExtension.Error).code;
      }
    };
    await Excel.run(async (context) => {
      const examples = context.workbook.worksheets.getItemOrNullObject("Start here");
      await context.sync();
      if (!examples.isNullObject) examples.delete();
      await context.sync();
    });
  });
  return preview;
}
