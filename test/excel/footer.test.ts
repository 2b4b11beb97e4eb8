import fc from "fast-check";
import { footerText } from "../../src/excel/write/footer";

test("a sheet of one page bears no number; longer ones count their own pages", () => {
  expect(footerText({ footer: "Educator 017 – Educator Tracking Sheet", wide: 1, tall: 1 })).toBe(
    "Educator 017 – Educator Tracking Sheet",
  );
  expect(footerText({ footer: "Evaluation tracker 2013-14", wide: 8 })).toBe("Evaluation tracker 2013-14 – page &P");
  expect(footerText({ footer: "Dashboard", wide: 2, tall: 1 })).toBe("Dashboard – page &P");
});

test("no name becomes a code: Excel prints it as it was typed", () => {
  expect(footerText({ footer: "Pat &D &P & Co &", wide: 1, tall: 1 })).toBe("Pat &&D &&P && Co &&");
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("&", "P", "D", "2", " ") }), (name) => {
      const printed = footerText({ footer: name, wide: 1, tall: 1 }).replace(/&(.)/g, (_, code: string) =>
        code === "&" ? "&" : `[code ${code}]`,
      );
      expect(printed).toBe(name);
    }),
  );
});
