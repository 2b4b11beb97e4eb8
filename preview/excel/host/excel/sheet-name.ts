import { HostError, invalid } from "../errors";
import type { Engine } from "./engine";

const LONGEST = 31;

/**
 * @param exceptId the sheet that is being renamed; its own name does not count
 * @throws HostError InvalidArgument for a name that Excel does not allow, ItemAlreadyExists for one that is taken
 */
export function checkSheetName(engine: Engine, name: string, exceptId?: string): void {
  if (name.trim() === "") throw invalid("a sheet's name is not empty");
  if (name.length > LONGEST)
    throw invalid(`a sheet's name has at most ${LONGEST} characters, "${name}" has ${name.length}`);
  if (/[\\/?*:[\]]/.test(name)) throw invalid(`a sheet's name has none of \\ / ? * : [ ], "${name}" was given`);
  if (/^'|'$/.test(name)) throw invalid(`a sheet's name does not begin or end with an apostrophe, ${name} was given`);
  if (name.toLowerCase() === "history") throw invalid('"History" is a name that Excel keeps for itself');
  const taken = engine.sheetNamed(name);
  if (taken && taken.getSheetId() !== exceptId) {
    throw new HostError("ItemAlreadyExists", `A resource with the same name or identifier already exists: "${name}".`);
  }
}

/** "Sheet4" if Sheet1 to Sheet3 are taken, as Excel names a new sheet. */
export function freeSheetName(engine: Engine): string {
  for (let number = 1; ; number += 1) {
    const name = `Sheet${number}`;
    if (engine.sheetNamed(name) === null) return name;
  }
}
