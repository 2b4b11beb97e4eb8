import { asTyped } from "../../../functions/arguments/characters";
import { isErrorValue } from "../../../functions/arguments/reader";
import { isEmptyCell } from "../grid";
import type { Person } from "../read-list";
import type { StaffHeading } from "../staff-columns";
import { has, ofPerson, spellingKey, textIn, type Checkup, type Hit, type Kind } from "./kind";

const LONGEST_NAME = 100;

/** The people by some key; those without one are left out. */
function grouped(people: readonly Person[], keyOf: (person: Person) => string): readonly (readonly Person[])[] {
  const groups = new Map<string, Person[]>();
  for (const person of people) {
    const key = keyOf(person);
    if (key === "") continue;
    const group = groups.get(key);
    if (group) group.push(person);
    else groups.set(key, [person]);
  }
  return [...groups.values()];
}

/** Everyone of a group but the first, with the first. */
const repeated = (groups: readonly (readonly Person[])[]) =>
  groups.flatMap(([first, ...others]) => (first === undefined ? [] : others.map((person) => ({ first, person }))));

const nameOf = (person: Person) => textIn(person, "Name");
const namesakes = ({ list }: Checkup) => repeated(grouped(list.people, (person) => spellingKey(nameOf(person))));

/** Values of some columns that are one but for capitals, accents, spaces and marks; the commonest spelling is right. */
function twoSpellings(headings: readonly StaffHeading[], what: string): Kind["find"] {
  return ({ list }) => {
    const cells = headings.flatMap((heading) =>
      list.people.map((person) => ({ person, heading, text: asTyped(textIn(person, heading)) })),
    );
    const spellings = new Map<string, Map<string, number>>();
    for (const { text } of cells) {
      if (text === "" || isErrorValue(text)) continue;
      const key = spellingKey(text);
      const counts = spellings.get(key) ?? new Map<string, number>();
      spellings.set(key, counts.set(text, (counts.get(text) ?? 0) + 1));
    }
    const commonest = new Map(
      [...spellings].flatMap(([key, counts]) => {
        const [first] = [...counts].sort(([, one], [, other]) => other - one);
        return first && counts.size > 1 ? [[key, first[0]] as const] : [];
      }),
    );
    return cells.flatMap(({ person, heading, text }): Hit[] => {
      const right = text === "" ? undefined : commonest.get(spellingKey(text));
      if (right === undefined || right === text) return [];
      return [{ person, heading, says: `“${text}” is elsewhere the ${what} “${right}”.`, correct: right }];
    });
  };
}

export const PEOPLE_KINDS: readonly Kind[] = [
  ofPerson(
    {
      id: "name-missing",
      title: "No name",
      rule: "Everyone in the list has a name.",
      gravity: "error",
      heading: "Name",
    },
    (person) => (nameOf(person) === "" ? "The row has no name." : null),
  ),
  ofPerson(
    {
      id: "name-in-parts",
      title: "A first or last name, but no name",
      rule: "Sheets and forms show Name; Last name and First name are there for sorting.",
      gravity: "check",
      heading: "Name",
    },
    (person, checkup) => {
      const isBlank = has(checkup, "Name") && isEmptyCell(person.typed.Name);
      if (!isBlank || nameOf(person) === "") return null;
      return { says: `The name is blank; its parts make ${nameOf(person)}.`, correct: nameOf(person) };
    },
  ),
  ofPerson(
    {
      id: "name-number",
      title: "A number instead of a name",
      rule: "A name has letters.",
      gravity: "error",
      heading: "Name",
    },
    (person) => (/^[\d.,-]+$/.test(nameOf(person)) ? `The name is the number ${nameOf(person)}.` : null),
  ),
  ofPerson(
    {
      id: "name-mark",
      title: "A footnote mark in a name",
      rule: "Excel takes *, ? and ~ for other characters when it searches for a name.",
      gravity: "check",
      heading: "Name",
    },
    (person) => {
      const name = nameOf(person);
      if (!/[*?~\u2020\u2021]/.test(name)) return null;
      const without = name.replace(/\s*[*?~\u2020\u2021]+\s*$/, "");
      const says = `The name “${name}” has a mark that is not part of it.`;
      return /[*?~\u2020\u2021]/.test(without) ? says : { says, correct: without };
    },
  ),
  ofPerson(
    {
      id: "name-long",
      title: "A very long name",
      rule: `Forms have room for ${LONGEST_NAME} characters.`,
      gravity: "note",
      heading: "Name",
    },
    (person) => (nameOf(person).length > LONGEST_NAME ? `The name has ${nameOf(person).length} characters.` : null),
  ),
  ofPerson(
    {
      id: "name-like-formula",
      title: "A name that begins like a formula",
      rule: "A name that begins with =, +, - or @ is kept as text and never calculated.",
      gravity: "note",
      heading: "Name",
    },
    (person) => (/^[=+\-@]/.test(nameOf(person)) ? `The name begins with ${nameOf(person).charAt(0)}.` : null),
  ),
  ofPerson(
    {
      id: "name-parts",
      title: "Name and its parts disagree",
      rule: "Last name and First name are parts of Name.",
      gravity: "check",
      heading: "Name",
    },
    (person, checkup) => {
      if (!has(checkup, "Name") || !has(checkup, "Last name")) return null;
      const whole = new Set(spellingKey(nameOf(person)).split(" "));
      const parts = spellingKey(`${textIn(person, "Last name")} ${textIn(person, "First name")}`);
      if (parts === "" || parts.split(" ").every((part) => whole.has(part))) return null;
      const [last, first] = [textIn(person, "Last name"), textIn(person, "First name")];
      return `The name is “${nameOf(person)}”, its parts are “${last}” and “${first}”.`;
    },
  ),
  ofPerson(
    {
      id: "id-missing",
      title: "No Id",
      rule: "Staff are known by their Id, so that a changed name keeps its sheets.",
      gravity: "check",
      heading: "Id",
    },
    (person, checkup) => (has(checkup, "Id") && textIn(person, "Id") === "" ? "The Id is missing." : null),
  ),
  {
    id: "id-twice",
    title: "One Id for two people",
    rule: "An Id belongs to one person.",
    gravity: "error",
    find: ({ list }) =>
      repeated(grouped(list.people, (person) => textIn(person, "Id").toUpperCase())).map(({ first, person }): Hit => {
        return { person, heading: "Id", says: `The Id ${textIn(person, "Id")} is in row ${first.row} too.` };
      }),
  },
  {
    id: "person-twice",
    title: "One person twice",
    rule: "Everyone is in the list once; two people of one name differ by a middle initial.",
    gravity: "error",
    find: (checkup) =>
      namesakes(checkup)
        .filter(
          ({ first, person }) => asTyped(nameOf(first)) === asTyped(nameOf(person)) && !differentIds(first, person),
        )
        .map(({ first, person }): Hit => {
          return { person, heading: "Name", says: `“${nameOf(person)}” is in row ${first.row} too.` };
        }),
  },
  {
    id: "name-two-ids",
    title: "One name with two Ids",
    rule: "Two Ids are two people; one person has one Id.",
    gravity: "check",
    find: (checkup) =>
      namesakes(checkup)
        .filter(({ first, person }) => differentIds(first, person))
        .map(({ first, person }): Hit => {
          const [id, other] = [textIn(person, "Id"), textIn(first, "Id")];
          const says = `“${nameOf(person)}” has the Id ${id}, and ${other} in row ${first.row}.`;
          return { person, heading: "Id", says };
        }),
  },
  {
    id: "name-two-spellings",
    title: "One person under two spellings",
    rule: "Accents, apostrophes, dashes, capitals or the order of names make two people of one.",
    gravity: "error",
    find: (checkup) =>
      namesakes(checkup)
        .filter(
          ({ first, person }) => asTyped(nameOf(first)) !== asTyped(nameOf(person)) && !differentIds(first, person),
        )
        .map(({ first, person }): Hit => {
          const says = `“${nameOf(person)}” is “${nameOf(first)}” in row ${first.row}.`;
          return { person, heading: "Name", says, correct: asTyped(nameOf(first)) };
        }),
  },
  {
    id: "school-two-spellings",
    title: "One school under two spellings",
    rule: "Sheets count by school; each spelling is a school of its own.",
    gravity: "check",
    find: twoSpellings(["School"], "school"),
  },
  {
    id: "evaluator-two-spellings",
    title: "One evaluator under two spellings",
    rule: "Sheets count by evaluator; each spelling is an evaluator of its own.",
    gravity: "check",
    find: twoSpellings(["Primary evaluator", "Supervising evaluator"], "evaluator"),
  },
  ofPerson(
    {
      id: "school-missing",
      title: "No school",
      rule: "Evaluation and budget count by school.",
      gravity: "check",
      heading: "School",
    },
    (person, checkup) => (has(checkup, "School") && textIn(person, "School") === "" ? "The school is missing." : null),
  ),
];

function differentIds(one: Person, other: Person): boolean {
  const [first, second] = [textIn(one, "Id"), textIn(other, "Id")];
  return first !== "" && second !== "" && first !== second;
}
