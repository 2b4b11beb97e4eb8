/**
 * What the preview says it supports. Versions are texts: as numbers, 1.10 would be 1.1.
 * ExcelApi is stated as the add-in's manifest needs it; a member inside it that the preview lacks is ApiNotFound.
 */
export const REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  ExcelApi: "1.17",
  CustomFunctionsRuntime: "1.4",
  SharedRuntime: "1.2",
  DialogApi: "1.1",
};
