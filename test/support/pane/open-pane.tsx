import { configure, render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { metadataOfFunctions } from "../../../scripts/docs/declarations";
import { App } from "../../../src/taskpane/App";
import { createCurrentScreen } from "../../../src/taskpane/current-screen";
import { screenNamed } from "../../../src/taskpane/screens";
import { fakeWorkbook } from "./fake-workbook";

let sheet = fakeWorkbook();

// The pane's calls of Excel reach the workbook that the test opened.
jest.mock("../../../src/excel/insert-formula", () => ({
  insertFormula: (...args: Parameters<typeof sheet.excel.insertFormula>) => sheet.excel.insertFormula(...args),
}));
jest.mock("../../../src/excel/read-cells", () => ({
  readCells: (...args: Parameters<typeof sheet.excel.readCells>) => sheet.excel.readCells(...args),
}));
jest.mock("../../../src/excel/selected-area", () => ({ selectedArea: () => sheet.excel.selectedArea() }));
jest.mock("../../../src/excel/watch", () => ({
  onSelectionChanged: (changed: () => void) => sheet.excel.onSelectionChanged(changed),
  onCellsChanged: (changed: () => void) => sheet.excel.onCellsChanged(changed),
}));

// Rendering a form of Fluent's controls takes seconds on a busy machine.
jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 15_000 });

let generated: Promise<unknown> | undefined;

/** The metadata as the build generates it from the declarations: once for all tests. */
export function metadata(): Promise<unknown> {
  generated ??= metadataOfFunctions().then((json) => JSON.parse(json));
  return generated;
}

/** Opens the pane beside a workbook that holds `cells`. */
export async function openPane(
  cells: Record<string, unknown> = {},
  screen: string | null = null,
  { offline = false } = {},
) {
  const functions = await metadata();
  const online = () => {
    globalThis.fetch = async () => ({ ok: true, json: async () => functions }) as Response;
  };
  if (offline) globalThis.fetch = () => Promise.reject(new TypeError("Failed to fetch"));
  else online();
  sheet = fakeWorkbook(cells);
  const user = userEvent.setup();
  const { container, unmount } = render(<App current={createCurrentScreen(screenNamed(screen))} />);
  return { ...sheet, user, online, container, unmount };
}
