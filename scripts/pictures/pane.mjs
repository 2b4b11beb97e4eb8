// What the pictures of the guides do in the pane.

/** The add-in's pane in the page. */
export const paneOf = async (page) => (await page.waitForSelector("#pane-frame", { state: "attached" })).contentFrame();

/** Opens a screen of the pane and waits until it shows something. */
export async function openScreen(page, screen, shows) {
  const pane = await paneOf(page);
  await pane.getByRole("navigation", { name: "Screens" }).getByRole("button", { name: screen }).click();
  await pane
    .getByRole(...shows)
    .first()
    .waitFor();
}

/** Presses a button of the pane and waits until its work is done. */
export async function press(page, button) {
  const pane = await paneOf(page);
  await pane.getByRole("button", { name: button }).click();
  await pane.locator(".fui-ProgressBar").waitFor({ state: "detached" });
  await pane.locator(".fui-MessageBar:visible").first().waitFor();
  await page.evaluate(() => window.preview.settled());
}

/** Brings a sheet of the workbook forward, and a part of the pane into view. */
export async function show(page, sheet, part) {
  const pane = await paneOf(page);
  await pane.evaluate(
    (name) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(name).activate();
        await context.sync();
      }),
    sheet,
  );
  await pane.getByRole("region", { name: part, exact: true }).scrollIntoViewIfNeeded();
  // The grid draws a sheet some time after it has come forward.
  await page.waitForTimeout(1500);
}
