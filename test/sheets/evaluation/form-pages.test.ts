import fc from "fast-check";
import {
  grown,
  heightOfBlock,
  PAGE,
  PAGE_OF_SEVERAL,
  pagesOf,
  type FormBlockSize,
} from "../../../src/sheets/evaluation/forms/form-pages";

const block: fc.Arbitrary<FormBlockSize> = fc.record({
  heights: fc.array(fc.integer({ min: 10, max: 60 }), { minLength: 1, maxLength: 6 }),
  grows: fc.constant([0]),
  leads: fc.boolean(),
});
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
const HEAD = [180, 80] as const;

test("every block is on one page, in its order, and none is alone after what leads it", () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 30 }), (blocks) => {
      const pages = pagesOf(blocks, HEAD);
      expect(pages.flat()).toEqual(blocks);
      for (const page of pages.slice(0, -1)) expect(page.at(-1)?.leads).not.toBe(true);
    }),
  );
});

test("pages hold what is on them, unless one group alone is higher than a page; rows that grow keep to it", () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ heights: fc.constant([20, 60, 10]), grows: fc.constant([1]) }), {
        minLength: 1,
        maxLength: 30,
      }),
      (blocks) => {
        const pages = pagesOf(blocks, HEAD);
        const room = pages.length === 1 ? PAGE : PAGE_OF_SEVERAL;
        pages.forEach((page, at) => {
          const begun = at === 0 ? HEAD[0] : HEAD[1];
          const used = begun + sum(page.map(heightOfBlock));
          expect(used).toBeLessThanOrEqual(PAGE_OF_SEVERAL);
          const heights = grown(page, room - begun);
          expect(begun + sum(heights.flat())).toBeLessThanOrEqual(Math.max(room, used));
          heights.forEach(([label, text, gap]) => {
            expect([label, gap]).toEqual([20, 10]);
            expect(text).toBeGreaterThanOrEqual(60);
          });
        });
      },
    ),
  );
});

test("two pages share what is on them evenly", () => {
  const ten = Array.from({ length: 10 }, () => ({ heights: [100], grows: [] }));
  // The first page begins with 180 of its own, the later one with 80: five and five, not six and four.
  expect(pagesOf(ten, HEAD).map((page) => page.length)).toEqual([5, 5]);
});
