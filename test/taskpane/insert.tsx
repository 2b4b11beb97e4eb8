import { screen, waitFor, within } from "@testing-library/react";
import { openPane } from "../support/pane/open-pane";

/** Opens the pane at SALARY with an example filled in: M2, step 7, FY14. */
async function openSalary(cells: Record<string, unknown> = {}) {
  const pane = await openPane(cells);
  await pane.user.click(await screen.findByRole("button", { name: "SALARY" }));
  await pane.user.click(screen.getByRole("button", { name: 'Try it: =GARDNER.SALARY("M2",7,"FY14")' }));
  await screen.findByText("54,933.30", { selector: "section div" });
  return pane;
}

const bar = () => screen.getByRole("region", { name: "Insert" });
const insertButton = () => within(bar()).getByRole("button", { name: /^Insert into/ });
const message = () => within(bar()).getByRole("status").textContent;

describe("inserting", () => {
  it("writes the formula into the selected cell and says where", async () => {
    const { user, cells } = await openSalary();
    await user.click(insertButton());
    await waitFor(() => expect(message()).toBe("Inserted into Staff!D5."));
    expect(cells["Staff!D5"]).toBe('=GARDNER.SALARY("M2",7,"FY14")');
  });

  it("asks before it replaces what is there, and leaves it when asked to keep it", async () => {
    const { user, cells } = await openSalary({ "Staff!D5": "Note" });
    await user.click(insertButton());
    await waitFor(() => expect(message()).toBe("Staff!D5 is not empty. Replace its contents?"));
    expect(document.activeElement?.textContent).toBe("Replace");
    await user.click(screen.getByRole("button", { name: "Keep" }));
    expect(cells["Staff!D5"]).toBe("Note");
    expect(message()).toBe("");
  });

  it("replaces when asked to", async () => {
    const { user, cells } = await openSalary({ "Staff!D5": "Note" });
    await user.click(insertButton());
    await user.click(await screen.findByRole("button", { name: "Replace" }));
    await waitFor(() => expect(cells["Staff!D5"]).toBe('=GARDNER.SALARY("M2",7,"FY14")'));
    expect(document.activeElement).toBe(insertButton());
  });

  it("asks about every cell that a result of several cells would fill", async () => {
    const { user, cells } = await openPane({ "Staff!D9": 1, "Staff!D10": 2, "Staff!E9": 3 });
    await user.click(await screen.findByRole("button", { name: "INSTALLMENTS" }));
    await user.type(screen.getByLabelText(/^Amount/), "100");
    await user.type(screen.getByLabelText(/^Count/), "8");
    await screen.findByText("Fills 8 rows × 1 column.");
    await user.click(insertButton());
    await waitFor(() =>
      expect(message()).toBe("The result fills Staff!D5:D12, where 2 cells are not empty. Replace their contents?"),
    );
    expect(cells["Staff!D5"]).toBeUndefined();
  });

  it("does not put a formula into cells that it reads", async () => {
    const pane = await openSalary({ "Staff!A2": "M2" });
    pane.select("Staff!A2");
    await pane.user.click(await screen.findByRole("button", { name: "Use A2 for lane" }));
    await screen.findByText('=GARDNER.SALARY(A2,7,"FY14")');
    await pane.user.click(insertButton());
    await waitFor(() => expect(message()).toMatch(/The formula reads cells that its result would fill \(Staff!A2\)/));
    expect(pane.cells["Staff!A2"]).toBe("M2");
  });

  it("passes on why Excel refuses, in a sentence", async () => {
    const pane = await openSalary();
    const denied = Object.assign(new Error("denied"), { code: "AccessDenied", debugInfo: {} });
    pane.excel.insertFormula = () => Promise.reject(denied);
    await pane.user.click(insertButton());
    await waitFor(() => expect(message()).toMatch(/^The sheet is protected or the workbook is read-only\./));
  });

  it("keeps a picked reference in place when asked to, with its sheet from another sheet", async () => {
    const pane = await openSalary({ "School's list!B2": 7 });
    pane.select("'School''s list'!B2");
    await pane.user.click(await screen.findByRole("button", { name: "Use B2 for step" }));
    await pane.user.click(screen.getByRole("switch", { name: "Keep when copied ($)" }));
    pane.select("Staff!D5");
    expect(await screen.findByText("=GARDNER.SALARY(\"M2\",'School''s list'!$B$2,\"FY14\")")).toBeTruthy();
  });
});
