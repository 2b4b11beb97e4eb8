import { explain } from "../explain";
import { textReader } from "../readers/text";
import { define, type Group, person, rest, setting, type Spec } from "../spec";

const named = textReader("the name of a function", "function");
const ANY = "Whichever clause the function named has";

/**
 * The functions that speak about the others.
 * @param find the function of a name; throws a CalculationError with the nearest name where there is none
 */
export function aboutGroup(find: (name: string) => Spec): Group {
  return {
    title: "About the answers",
    functions: [
      define({
        id: "CLAUSE",
        clause: ANY,
        args: [person("functionName", named)],
        rule: ([name]) => find(name).clause,
      }),
      define({
        id: "EXPLAIN",
        clause: ANY,
        shape: "table",
        args: [setting("functionName", named), rest("argument")],
        rule: ([name, args]) => explain(find(name), args),
      }),
    ],
  };
}
