import type { Workbook } from "@univerjs/core";
import { SheetsDataValidationValidatorService } from "@univerjs/preset-sheets-data-validation";

/** The service's own access to the workbook. */
interface Workbooks {
  readonly _univerInstanceService: { getUnit(id: string): Workbook | null };
}

/**
 * Repairs a fault of the grid engine (Univer 0.25.1): it checks the cells of sheets that are not in front when it has
 * time, and fails where such a sheet has been deleted in between.
 */
export function repairValidation(): void {
  const service = SheetsDataValidationValidatorService.prototype;
  const check = service.validatorRanges;
  service.validatorRanges = function checkExisting(
    this: SheetsDataValidationValidatorService,
    unitId,
    sheetId,
    ranges,
  ) {
    const workbook = (this as unknown as Workbooks)._univerInstanceService.getUnit(unitId);
    return workbook?.getSheetBySheetId(sheetId) ? check.call(this, unitId, sheetId, ranges) : Promise.resolve([]);
  };
}
