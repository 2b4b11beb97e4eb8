import { asWorkbookError } from "./errors";

/**
 * Runs a batch in Excel.
 * @throws WorkbookError with a sentence, whatever went wrong.
 */
export async function run<Result>(batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  try {
    return await Excel.run(batch);
  } catch (error) {
    throw asWorkbookError(error);
  }
}
