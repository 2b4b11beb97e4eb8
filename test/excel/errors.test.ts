import { asWorkbookError } from "../../src/excel/errors";
import { CalculationError } from "../../src/rules/calculation-error";

/** An error as Excel's library throws it: with a code, and an account of the request. */
const ofExcel = (code: string) => Object.assign(new Error("refused"), { code, debugInfo: {} });

describe("an error as the pane says it", () => {
  const logged = jest.spyOn(console, "error").mockImplementation(() => undefined);
  beforeEach(() => logged.mockClear());
  afterAll(() => logged.mockRestore());

  test("what the rules refuse is said in their sentence", () => {
    const { message, details } = asWorkbookError(new CalculationError("NA", "year: FY16 is not covered."));
    expect([message, details, logged.mock.calls]).toEqual(["year: FY16 is not covered.", null, []]);
  });

  test.each([
    ["AccessDenied", /^The sheet is protected or the workbook is read-only\./],
    ["NewCode", "Excel could not finish (NewCode). Try again."],
  ])("what Excel refuses with %s is said in words", (code, sentence) => {
    expect(() => {
      throw asWorkbookError(ofExcel(code));
    }).toThrow(sentence);
    expect(logged).not.toHaveBeenCalled();
  });

  test.each([new TypeError("x is undefined"), new DOMException("full", "QuotaExceededError")])(
    "anything else is a fault of the add-in, with its details and on the console: %s",
    (fault) => {
      const { message, details } = asWorkbookError(fault);
      expect(message).toBe("Something went wrong in the add-in.");
      expect(details).toContain(fault.message);
      expect(logged).toHaveBeenCalledWith(fault);
    },
  );
});
