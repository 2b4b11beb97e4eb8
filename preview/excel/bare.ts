import { LifecycleService, LifecycleStages } from "@univerjs/core";
import { element } from "./page/elements";
import { startEngine } from "./workbook/start-engine";

/** The grid alone, with the preview's own presets: what the preview's start is measured against (npm run bench). */
async function start(): Promise<void> {
  const sheets = { sheet1: { id: "sheet1", name: "Sheet1" } };
  const book = { id: "book1", sheets, sheetOrder: ["sheet1"] };
  const { injector } = startEngine(element("grid", HTMLElement), book, false);
  await injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
}

Object.defineProperty(window, "preview", { value: { ready: start() } });
