import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { READINGS } from "../../src/agreement/readings";
import { ErrorBoundary } from "../../src/taskpane/ErrorBoundary";
import { screenNamed } from "../../src/taskpane/screens";
import { appearanceOf } from "../../src/taskpane/theme";
import { openPane } from "../support/pane/open-pane";

describe("the screens", () => {
  it.each([
    [null, "functions"],
    ["about", "about"],
    ["ABOUT", "about"],
    ["elsewhere", "functions"],
  ])("?screen=%s opens %s", (asked, expected) => {
    expect(screenNamed(asked).id).toBe(expected);
  });

  it("begin with the one asked for", async () => {
    await openPane({}, "about");
    expect(await screen.findByRole("heading", { name: "Gardner agreement" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "About" }).getAttribute("aria-current")).toBe("page");
  });
});

describe("About", () => {
  it("names version, build and term, and every reading", async () => {
    const { user } = await openPane({}, "about");
    const about = await screen.findByRole("article", { name: "About" });
    expect(about.textContent).toContain("1.2.3");
    expect(about.textContent).toContain("July 1, 2012 to June 30, 2015");
    const readings = within(screen.getByRole("region", { name: "Readings of unclear clauses" })).getAllByRole("button");
    expect(readings.map(({ textContent }) => textContent?.split(":")[0])).toEqual(READINGS.map(({ no }) => no));
    await user.click(readings[0] ?? about);
    expect(about.textContent).toContain(READINGS[0]?.reading);
  });
});

describe("a catalog that cannot be loaded", () => {
  it("says so and can be asked for again", async () => {
    const { user, online } = await openPane({}, "functions", { offline: true });
    expect((await screen.findByRole("alert")).textContent).toContain("The list of functions did not load.");
    online();
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByRole("searchbox")).toBeTruthy();
  });
});

describe("a screen that fails", () => {
  function failing() {
    let fails = true;
    function Screen() {
      if (fails) throw new TypeError("rows is undefined");
      return <p>All well</p>;
    }
    const repair = () => {
      fails = false;
    };
    return { Screen, repair };
  }

  it("says that the add-in went wrong, claims nothing about the workbook, logs it, and comes back", async () => {
    const logged = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const { Screen, repair } = failing();
    render(
      <ErrorBoundary>
        <Screen />
      </ErrorBoundary>,
    );
    const alert = screen.getByRole("alert");
    expect(alert.textContent).toContain("Something went wrong in the add-in.");
    expect(alert.textContent).not.toMatch(/workbook|changed/);
    expect(alert.querySelector("details")?.textContent).toMatch(
      /Gardner agreement 1\.2\.3 \(test\)\nTypeError: rows is/,
    );
    expect(logged).toHaveBeenCalled();
    repair();
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(screen.getByText("All well")).toBeTruthy();
  });
});

describe("the appearance", () => {
  const no = () => false;
  const theme = (bodyBackgroundColor: string, bodyForegroundColor: string) => ({
    bodyBackgroundColor,
    bodyForegroundColor,
  });

  it.each([
    ["light", theme("#FFFFFF", "#000000")],
    ["light", theme("#E6E6E6", "#262626")],
    ["dark", theme("#262626", "#F0F0F0")],
    ["dark", theme("#0A0A0A", "#FFFFFF")],
    ["contrast", theme("#000000", "#FFFFFF")],
  ])("is %s with Excel's colors %j", (appearance, colors) => {
    expect(appearanceOf(colors, no)).toBe(appearance);
  });

  it("follows the system where Excel says nothing, and leaves colors to it where it forces its own", () => {
    expect(appearanceOf(undefined, (query) => query.includes("dark"))).toBe("dark");
    expect(appearanceOf({}, no)).toBe("light");
    expect(appearanceOf(theme("#000000", "#FFFFFF"), (query) => query.includes("forced-colors"))).toBe("light");
  });
});
