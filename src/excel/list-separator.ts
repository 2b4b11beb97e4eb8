let separator: string | undefined;

/**
 * Asks Excel, once as long as the pane is open, what separates the areas of an address. Where the computer's region has
 * another list separator than the comma, Excel for Windows takes only that one (office-js 1167, 1985), which Office.js
 * does not say.
 */
export async function learnListSeparator(): Promise<void> {
  separator ??= (await takes("A1,B1")) ? "," : ";";
}

async function takes(address: string): Promise<boolean> {
  try {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRanges(address).load({ address: true });
      await context.sync();
    });
    return true;
  } catch (error) {
    if (error instanceof OfficeExtension.Error && error.code === "InvalidArgument") return false;
    throw error;
  }
}

/** These areas of a sheet as one. Before its first use `learnListSeparator`. */
export const rangesAt = (sheet: Excel.Worksheet, addresses: readonly string[]): Excel.RangeAreas =>
  sheet.getRanges(addresses.join(separator));
