import { oneOf } from "../args";
import { ObjectType } from "../object-type";
import type { Model } from "./model";

/** Calculation. The preview always calculates by itself, after each round trip at the latest. */
export function applicationType(model: Model): ObjectType<null> {
  return new ObjectType("Application", () => ({
    properties: {
      CalculationMode: {
        get: () => "Automatic",
        set: (_self, value) => void oneOf(value, ["Automatic"], "calculationMode in the preview"),
      },
      CalculationState: { calculated: true, get: () => "Done" },
      DecimalSeparator: { get: () => "." },
      ThousandsSeparator: { get: () => "," },
      UseSystemSeparators: { get: () => true },
    },
    methods: {
      Calculate: async (_self, args) => {
        args.oneOf(0, ["Recalculate", "Full", "FullRebuild"], "calculationType");
        model.engine.univer.getFormula().executeCalculation();
        await model.engine.settle();
      },
      // Calculation and drawing wait for the end of the round trip anyway.
      SuspendApiCalculationUntilNextSync: () => null,
      SuspendScreenUpdatingUntilNextSync: () => null,
    },
  }));
}
