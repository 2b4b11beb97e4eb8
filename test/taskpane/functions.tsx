import { screen, waitFor, within } from "@testing-library/react";
import { openPane } from "../support/pane/open-pane";

const form = () => screen.getByRole("article");
const result = () => within(form()).getByRole("region", { name: "Result" });

async function openFunction(name: string, cells: Record<string, unknown> = {}) {
  const pane = await openPane(cells);
  await pane.user.type(await screen.findByRole("searchbox"), name);
  await pane.user.click(await screen.findByRole("button", { name }));
  return pane;
}

describe("finding a function", () => {
  it("says how many match, best first", async () => {
    const { user } = await openPane();
    await user.type(await screen.findByRole("searchbox"), "per diem");
    const rows = await within(screen.getByRole("main")).findAllByRole("listitem");
    expect(rows[0]?.textContent).toMatch(/^PERDIEM/);
    expect(screen.getByRole("status").textContent).toMatch(/^\d+ functions?$/);
  });

  it("finds by clause and by argument", async () => {
    const { user } = await openPane();
    const box = await screen.findByRole("searchbox");
    await user.type(box, "daysAtNewLane");
    expect(await screen.findByRole("button", { name: "LANECHANGEPAY" })).toBeTruthy();
    await user.clear(box);
    await user.type(box, "Article XIII");
    expect(await screen.findByRole("button", { name: "LANECHANGEDATE" })).toBeTruthy();
    expect(screen.queryByRole("button", { name: "SALARY" })).toBeNull();
  });

  it("offers the nearest name for a misspelled one", async () => {
    const { user } = await openPane();
    await user.type(await screen.findByRole("searchbox"), "salry");
    expect(await screen.findByRole("button", { name: "SALARY" })).toBeTruthy();
    expect(screen.getByRole("status").textContent).toContain("No function matches “salry”. These are close:");
  });

  it("says what to try when nothing is near", async () => {
    const { user } = await openPane();
    await user.type(await screen.findByRole("searchbox"), "zzzz");
    await waitFor(() => expect(screen.getByRole("status").textContent).toMatch(/Try a word such as/));
  });
});

describe("going back to the list", () => {
  it("returns the focus to the function that was left, once", async () => {
    const { user } = await openPane();
    await user.click(await screen.findByRole("button", { name: "INSTALLMENTS" }));
    await user.click(screen.getByRole("button", { name: "All functions" }));
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "INSTALLMENTS" }));
    const box = screen.getByRole("searchbox");
    await user.type(box, "install");
    expect(document.activeElement).toBe(box);
    expect(box).toHaveProperty("value", "install");
  });
});

describe("the form", () => {
  it("says what is missing before there is a result", async () => {
    await openFunction("SALARY");
    expect(result().textContent).toContain("Fill in lane, step and year to see the result.");
    expect(screen.getByRole("button", { name: "Insert into Staff!D5" }).getAttribute("aria-disabled")).toBe("true");
  });

  it("shows formula and result of the values chosen", async () => {
    const { user } = await openFunction("SALARY");
    await user.selectOptions(screen.getByLabelText(/^Lane/), "M2");
    await user.selectOptions(screen.getByLabelText(/^Step/), "7");
    await user.selectOptions(screen.getByLabelText(/^Year/), "FY14");
    expect(await within(result()).findByText("54,933.30")).toBeTruthy();
    expect(result().textContent).toContain('=GARDNER.SALARY("M2",7,"FY14")');
  });

  it("puts an example into the form", async () => {
    const { user } = await openFunction("PERDIEM");
    await user.click(screen.getByRole("button", { name: /^Try it: .*,10\)$/ }));
    expect(await within(result()).findByText("2,985.51")).toBeTruthy();
    expect(screen.getByLabelText(/^Days/)).toHaveProperty("value", "10");
  });

  it("shows a refusal as a sentence with the cell's error", async () => {
    const { user } = await openFunction("PROPOSEDSALARY");
    await user.type(screen.getByLabelText(/^Lane/), "M2");
    await user.type(screen.getByLabelText(/^Step/), "7");
    await user.type(screen.getByLabelText(/^Schedule/), "nothing");
    await waitFor(() => expect(result().textContent).toContain("#VALUE!"));
    expect(result().textContent).toMatch(/schedule: no lane is in its first row/);
  });

  it("says what is wrong with a number as it is typed", async () => {
    const { user } = await openFunction("INSTALLMENTS");
    await user.type(screen.getByLabelText(/^Amount/), "12.3.4");
    expect(await screen.findByText(/“12.3.4” is not a number/)).toBeTruthy();
  });

  it("shows how an amount comes about, with the clauses", async () => {
    const { user } = await openFunction("SICKBUYBACK");
    // Hired in 1988 with 120 days at M5 step 14 in FY15: 50 days in full and 70 at half, 85 days' pay.
    await user.click(screen.getAllByRole("button", { name: /^Try it/ })[0] ?? form());
    await within(result()).findByText("33,444.53");
    await user.click(screen.getByRole("button", { name: "How it is calculated" }));
    const steps = within(await screen.findByRole("group", { name: "How it is calculated" }));
    expect((await steps.findByText("Days' pay, at most 130 (R1)")).nextSibling?.textContent).toBe("85");
    expect(steps.getAllByRole("listitem").at(-1)?.textContent).toMatch(/^Result33,444\.53/);
  });

  it("shows a result that spills as a table with its size", async () => {
    const { user } = await openFunction("SCHEDULE");
    await user.selectOptions(screen.getByLabelText(/^Year/), "FY15");
    const table = await screen.findByRole("region", { name: "Result, 15 rows × 16 columns" });
    expect(within(table).getAllByRole("row")).toHaveLength(15);
  });

  it("keeps what was filled in while other functions and screens are looked at", async () => {
    const { user } = await openFunction("SALARY");
    await user.selectOptions(screen.getByLabelText(/^Lane/), "M2");
    await user.click(screen.getByRole("button", { name: "All functions" }));
    await user.click(screen.getByRole("button", { name: "About" }));
    await user.click(screen.getByRole("button", { name: "Functions" }));
    await user.click(screen.getByRole("button", { name: "SALARY" }));
    expect(screen.getByLabelText(/^Lane/)).toHaveProperty("value", "M2");
  });
});

describe("cells picked in the sheet", () => {
  const STAFF = { "Staff!A2": "M2", "Staff!B2": 7, "Staff!A3": "M9", "Staff!B3": 3 };

  async function pick(pane: Awaited<ReturnType<typeof openFunction>>, argument: string, address: string) {
    pane.select(address);
    const [, cells = ""] = address.split("!");
    await pane.user.click(await screen.findByRole("button", { name: `Use ${cells} for ${argument}` }));
  }

  it("are read, watched, and named without the sheet on their own sheet", async () => {
    const pane = await openFunction("SALARY", { ...STAFF });
    await pick(pane, "lane", "Staff!A2");
    await pick(pane, "step", "Staff!B2");
    await pane.user.selectOptions(screen.getByLabelText(/^Year/), "FY14");
    pane.select("Staff!D2");
    expect(await within(result()).findByText("54,933.30")).toBeTruthy();
    await waitFor(() => expect(result().textContent).toContain('=GARDNER.SALARY(A2,B2,"FY14")'));
    pane.edit("Staff!B2", 14);
    // Appendix B, FY14, M+12 at step 14.
    expect(await within(result()).findByText("69,728.67")).toBeTruthy();
  });

  it("a refusal names the row of the sheet, not that of the ranges", async () => {
    const pane = await openFunction("PAYROLL", {
      ...{ "Staff!A2": "M2", "Staff!B2": 7, "Staff!C2": 1 },
      ...{ "Staff!A3": "M9", "Staff!B3": 3, "Staff!C3": 1 },
    });
    await pick(pane, "lanes", "Staff!A2:A3");
    await pick(pane, "steps", "Staff!B2:B3");
    await pick(pane, "FTE", "Staff!C2:C3");
    await pane.user.type(screen.getByLabelText(/^Schedule/), "FY14");
    await waitFor(() => expect(result().textContent).toMatch(/"M9" is not a lane.*row 3 of Staff/));
  });

  it("of a range, the calculation of the first row is explained, and says so", async () => {
    const pane = await openFunction("SALARY", { "Staff!A2": "M2", "Staff!B2": 7, "Staff!A3": "M2", "Staff!B3": 8 });
    await pick(pane, "lane", "Staff!A2:A3");
    await pick(pane, "step", "Staff!B2:B3");
    await pane.user.selectOptions(screen.getByLabelText(/^Year/), "FY14");
    await within(result()).findByText("Fills 2 rows × 1 column.");
    await pane.user.click(screen.getByRole("button", { name: "How it is calculated" }));
    const explanation = within(await screen.findByRole("group", { name: "How it is calculated" }));
    await explanation.findByText("Explains the first row of the cells you picked: Staff!A2, Staff!B2.");
    expect(explanation.getAllByRole("listitem").at(-1)?.textContent).toMatch(/^Result54,933\.30/);
  });
});

describe("a field with suggestions", () => {
  it("keeps a misspelled position as it was typed, and shows the function's own message", async () => {
    const { user } = await openFunction("STIPEND");
    await user.selectOptions(screen.getByLabelText(/^Location/), "District");
    const position = screen.getByLabelText(/^Position/);
    await user.type(position, "Mentrs{Enter}");
    await user.selectOptions(screen.getByLabelText(/^Year/), "FY14");
    await waitFor(() => expect(result().textContent).toMatch(/"Mentrs" is not a position of the district/));
    expect(position).toHaveProperty("value", "Mentrs");
    expect(result().textContent).not.toContain("1,750.00");
  });
});

describe("copying the formula", () => {
  it(
    "falls back to the page's own way where the clipboard is closed, and says what to do where that is " + "too",
    async () => {
      const { user } = await openFunction("SALARY");
      await user.click(screen.getByRole("button", { name: 'Try it: =GARDNER.SALARY("M2",7,"FY14")' }));
      await within(result()).findByText("54,933.30");
      jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("NotAllowedError"));
      const copy = jest.fn(() => false);
      Object.assign(document, { execCommand: copy });
      await user.click(screen.getByRole("button", { name: "Copy the formula" }));
      expect((await screen.findByRole("alert")).textContent).toMatch(/Select the text and press Ctrl\+C/);
      copy.mockReturnValue(true);
      await user.click(screen.getByRole("button", { name: "Copy the formula" }));
      expect(await screen.findByRole("button", { name: "Copied" })).toBeTruthy();
    },
  );
});
