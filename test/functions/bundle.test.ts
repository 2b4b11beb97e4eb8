import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { parse } from "acorn";
import { gzipSync } from "node:zlib";
import { endIn2016 } from "../../preview/excel/functions/library-2016";
import { callOf } from "../../scripts/docs/formula";
import { evaluate, GROUPS } from "../../src/functions";
import { examplesOf } from "../../src/functions/listings";

/**
 * What is shipped: built into a folder of its own and run where nothing exists but CustomFunctions and the JavaScript
 * library of 2016.
 */
const root = join(__dirname, "../..");
const output = join(root, "build/test-functions");

class ExcelError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

type Called = (...args: unknown[]) => unknown[][];
const functions = new Map<string, Called>();
let source = "";

beforeAll(() => {
  const webpack = join(root, "node_modules/webpack/bin/webpack.js");
  const built = spawnSync(process.execPath, [webpack, "--config-name", "addin-functions", "--output-path", output], {
    cwd: root,
    encoding: "utf8",
  });
  expect([built.status, built.stdout]).toEqual([0, expect.anything()]);
  source = readFileSync(join(output, "functions.js"), "utf8");
  const realm = createContext({
    CustomFunctions: {
      Error: ExcelError,
      ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
      associate: (id: string, called: Called) => functions.set(id, called),
    },
  });
  runInContext(`(${endIn2016.toString()})(globalThis)`, realm);
  runInContext(source, realm);
}, 120_000);

const call = (id: string, ...args: unknown[]) => (functions.get(id) as Called)(...args);

test("it registers every function of its metadata, and no other", () => {
  const { functions: declared } = JSON.parse(readFileSync(join(output, "functions.json"), "utf8")) as {
    functions: { id: string }[];
  };
  expect([...functions.keys()].sort()).toEqual(declared.map((one) => one.id).sort());
});

test("SALARY answers as Excel calls it", () =>
  expect(call("SALARY", [["M2"]], [[7]], [["FY14"]])).toEqual([[54933.3]]));

test("a left-out argument may arrive as null, and Excel's own last argument is passed over", () => {
  expect(call("PERDIEM", [["M2"]], [[7]], [["FY14"]], null, null, { functionName: "PERDIEM" })).toEqual([[298.55]]);
});

test("a refused call throws Excel's own error with the message", () => {
  const thrown = (...args: unknown[]): unknown => {
    try {
      return call("SALARY", ...args);
    } catch (error) {
      return error;
    }
  };
  expect(thrown([["M2"]], [[15]], [["FY14"]])).toMatchObject({
    code: "#VALUE!",
    message: "step: 15 is not allowed. Give a whole step from 1 to 14.",
  });
  expect(thrown([["M2"]], [[7]], [["FY16"]])).toMatchObject({
    code: "#N/A",
    message: expect.stringMatching(/^year: "FY16" is FY16\./),
  });
  const trap = new Proxy([[1]], {
    get() {
      throw new Error("caught in the trap");
    },
  });
  expect(thrown(trap, trap, trap)).toBeInstanceOf(ExcelError);
});

test("a bad row of a spilled result holds its error", () => {
  const cells = call("SALARY", [["M2"], ["X9"]], [[7], [7]], [["FY14"]]);
  expect(cells[0]).toEqual([54933.3]);
  expect(cells[1]?.[0]).toBeInstanceOf(ExcelError);
});

test("it is small enough to start at once", () => {
  expect(gzipSync(source, { level: 9 }).length).toBeLessThan(45 * 1024);
});

test("it is written in ECMAScript 2016, which the oldest Excels of the README end with", () => {
  expect(() => parse(source, { ecmaVersion: 2016 })).not.toThrow();
});

const examples = GROUPS.flatMap(({ functions: of }) =>
  of.flatMap(({ id }) => examplesOf(id).map(({ formula }) => formula)),
);

test.each(examples)("%s answers where the library ends with ECMAScript 2016", (formula) => {
  const { id, args } = callOf(formula);
  // Excel hands over repeated arguments as one list.
  const given = id === "EXPLAIN" ? [args[0], args.slice(1)] : args;
  expect(JSON.stringify(call(id, ...given))).toBe(JSON.stringify(evaluate(id, args)));
});
