import { openPreview, type Preview, type PreviewOptions } from "./preview";

/** A screen of the pane beside an empty workbook. */
export async function openScreen(name: string, options: PreviewOptions = {}): Promise<Preview> {
  // The grid's engine logs this while much is calculated again; what it calculates is held by the tests.
  const preview = await openPreview({
    path: "/?new",
    expectedErrors: [/^console: Dependency tree not found for treeId/],
    ...options,
  });
  const { pane } = preview;
  await pane.getByRole("navigation", { name: "Screens" }).getByRole("button", { name, exact: true }).click();
  await pane.getByRole("heading", { name, level: 2, exact: true }).waitFor();
  return preview;
}
