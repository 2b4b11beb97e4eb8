import { element } from "./page/elements";
import { startEngine } from "./workbook/start-engine";

/** The grid alone, with the preview's own presets: what the preview's start is measured against (npm run bench). */
const frame = () => new Promise(requestAnimationFrame);

async function start(): Promise<void> {
  const sheets = { sheet1: { id: "sheet1", name: "Sheet1" } };
  startEngine(element("grid", HTMLElement), { id: "book1", sheets, sheetOrder: ["sheet1"] }, false);
  await frame();
  await frame();
}

Object.defineProperty(window, "preview", { value: { ready: start() } });
