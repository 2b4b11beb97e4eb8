import { Interpreter } from "../../../preview/excel/host/interpreter";
import { type HostObject, ObjectType } from "../../../preview/excel/host/object-type";
import type { Action, BatchReply, ObjectPath } from "../../../preview/excel/host/protocol";
import { Unsupported } from "../../../preview/excel/host/unsupported";

interface Bed {
  readonly id: string;
  name: string;
  readonly plants: string[];
}

/** A toy model: a garden of beds of plants. */
class Garden {
  readonly log: string[] = [];
  readonly beds: Bed[] = [
    { id: "b1", name: "North", plants: ["Rose", "Iris"] },
    { id: "b2", name: "South", plants: [] },
  ];
}

/** A garden behind an interpreter. */
export function toy() {
  const garden = new Garden();
  const soil = new ObjectType<{ bed: Bed }>("Soil", () => ({
    properties: { Acidity: { get: ({ bed }) => bed.plants.length + 5 } },
  }));
  const bed: ObjectType<Bed> = new ObjectType<Bed>("Bed", () => ({
    identity: { name: "Id", of: (self) => self.id },
    properties: {
      Id: { get: (self) => self.id },
      Name: { get: (self) => self.name, set: (self, value) => void (self.name = String(value)) },
      Height: { calculated: true, explicit: true, get: () => 30 },
    },
    objects: { Soil: (self) => soil.of({ bed: self }), Fence: () => null },
    methods: {
      Plant: (self, args) => void self.plants.push(args.text(0, "plant")),
      CopyFrom: (self, args) => void self.plants.push(...(bed.stateOf(args.at(0))?.plants ?? [])),
      CopyAll: (self, args) => {
        for (const source of args.at(0) as unknown[]) self.plants.push(...(bed.stateOf(source)?.plants ?? []));
      },
      GetTwin: (self) => bed.of(self),
      GetGateOrNullObject: () => null,
      GetGate: () => null,
      CountPlants: (self) => self.plants.length,
      Break: () => {
        throw new TypeError("a spade broke");
      },
    },
    calculatedMethods: { Measure: () => 12 },
    events: ["Watered"],
  }));
  const beds = new ObjectType<null>("Beds", () => ({
    properties: { Count: { get: () => garden.beds.length } },
    items: () => garden.beds.map((each) => bed.of(each)),
    item: (_self, key) => {
      const found = garden.beds.find(({ id, name }) => id === key || name === key);
      return found ? bed.of(found) : null;
    },
    methods: {
      Add: (_self, args) => {
        garden.log.push("added");
        const added = { id: `b${garden.beds.length + 1}`, name: args.text(0, "name"), plants: [] };
        garden.beds.push(added);
        return bed.of(added);
      },
    },
  }));
  const root = new ObjectType<null>("Garden", () => ({ objects: { Beds: () => beds.of(null) } })).of(null);
  const unsupported = new Unsupported();
  const faults: unknown[] = [];
  let settled = 0;
  const interpreter = new Interpreter({
    root,
    create: (name): HostObject | null => (name === "Toy.Garden" ? root : null),
    settle: async () => void (settled += 1),
    unsupported,
    onFault: (fault) => faults.push(fault),
  });
  return { garden, interpreter, unsupported, faults, settledTimes: () => settled };
}

const GARDEN: ObjectPath = { Id: 1, ObjectPathType: 1, Name: "" };
const BEDS: ObjectPath = { Id: 2, ObjectPathType: 4, Name: "Beds", ParentObjectPathId: 1 };
export const bedPath = (key: string, id = 3): ObjectPath => ({
  Id: id,
  ObjectPathType: 5,
  Name: "",
  ParentObjectPathId: 2,
  ArgumentInfo: { Arguments: [key] },
});
export const method = (id: number, parent: number, name: string, ...values: unknown[]): ObjectPath => ({
  Id: id,
  ObjectPathType: 3,
  Name: name,
  ParentObjectPathId: parent,
  ArgumentInfo: { Arguments: values },
});

export const run = (
  interpreter: Interpreter,
  paths: readonly ObjectPath[],
  ...actions: readonly Omit<Action, "Id">[]
): Promise<BatchReply> =>
  interpreter.execute({
    Actions: actions.map((action, index) => ({ ...action, Id: index + 100 })),
    ObjectPaths: Object.fromEntries([GARDEN, BEDS, ...paths].map((path) => [path.Id, path])),
  });
export const values = (reply: BatchReply): unknown[] => reply.Results.map(({ Value }) => Value);
export const instantiate = (path: number) => ({ ActionType: 1, Name: "", ObjectPathId: path });
export const load = (path: number, ...select: string[]) => ({
  ActionType: 2,
  Name: "",
  ObjectPathId: path,
  QueryInfo: { Select: select },
});
export const call = (path: number, name: string, ...args: unknown[]) => ({
  ActionType: 3,
  Name: name,
  ObjectPathId: path,
  ArgumentInfo: { Arguments: args },
});
export const set = (path: number, name: string, value: unknown) => ({
  ActionType: 4,
  Name: name,
  ObjectPathId: path,
  ArgumentInfo: { Arguments: [value] },
});
