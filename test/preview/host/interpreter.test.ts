import { HostError } from "../../../preview/excel/host/errors";
import type { ObjectPath } from "../../../preview/excel/host/protocol";
import { bedPath, call, instantiate, load, method, run, set, toy, values } from "./garden";

describe("reaching objects", () => {
  test("an object tells its identity when it is instantiated, under the action's id", async () => {
    const reply = await run(toy().interpreter, [bedPath("South")], instantiate(3));
    expect(reply).toEqual({ Results: [{ ActionId: 100, Value: { Id: "b2" } }], TraceIds: [] });
  });

  test("a path is followed once in a batch, so a method in it runs once", async () => {
    const { garden, interpreter } = toy();
    const reply = await run(
      interpreter,
      [method(3, 2, "Add", "West")],
      instantiate(3),
      set(3, "Name", "East"),
      load(3, "name"),
    );
    expect(garden.log).toEqual(["added"]);
    expect(values(reply)[2]).toEqual({ Id: "b3", Name: "East" });
  });

  test("an item that is not there is ItemNotFound, and what comes after it is not done", async () => {
    const { garden, interpreter } = toy();
    const reply = await run(interpreter, [bedPath("West")], instantiate(2), set(3, "Name", "x"), call(2, "Add", "y"));
    expect(reply.Error).toMatchObject({ Code: "ItemNotFound", ActionIndex: 1, Location: "Name", HttpStatusCode: 404 });
    expect(reply.Results).toHaveLength(1);
    expect(garden.beds).toHaveLength(2);
  });

  test("GetItemOrNullObject and other OrNullObject methods give null, and calls on null do nothing", async () => {
    const { interpreter } = toy();
    const paths = [
      method(3, 2, "GetItemOrNullObject", "West"),
      bedPath("North", 4),
      method(5, 4, "GetGateOrNullObject"),
    ];
    const reply = await run(
      interpreter,
      paths,
      instantiate(3),
      load(3, "name"),
      call(3, "Plant", "Rose"),
      instantiate(5),
    );
    expect(values(reply)).toEqual([null, null, null, null]);
  });

  test("a method that must give an object and has none is ItemNotFound", async () => {
    const reply = await run(toy().interpreter, [bedPath("North"), method(4, 3, "GetGate")], instantiate(4));
    expect(reply.Error?.Code).toBe("ItemNotFound");
  });

  test("a kept object is found again by its reference in a later batch, until it is let go", async () => {
    const { interpreter } = toy();
    const kept = await run(interpreter, [bedPath("North")], call(3, "_KeepReference"), instantiate(3));
    const { _ReferenceId: reference } = values(kept)[1] as { _ReferenceId: string };
    const path: ObjectPath = { Id: 9, ObjectPathType: 6, Name: reference };
    expect(values(await run(interpreter, [path], load(9, "name")))[0]).toEqual({
      _ReferenceId: reference,
      Id: "b1",
      Name: "North",
    });
    await run(interpreter, [], call(1, "_RemoveReference", reference));
    expect((await run(interpreter, [path], load(9, "name"))).Error?.Code).toBe("InvalidReference");
  });

  test("a null object path is null, a service is made by name, an unknown one is ApiNotFound", async () => {
    const { interpreter, unsupported } = toy();
    const nothing: ObjectPath = { Id: 7, ObjectPathType: 7, Name: "" };
    const service: ObjectPath = { Id: 8, ObjectPathType: 2, Name: "Toy.Garden" };
    expect(values(await run(interpreter, [nothing, service], instantiate(7), instantiate(8)))).toEqual([null, {}]);
    const reply = await run(interpreter, [{ Id: 8, ObjectPathType: 2, Name: "Toy.Shed" }], instantiate(8));
    expect(reply.Error?.Code).toBe("ApiNotFound");
    expect(unsupported.list()).toEqual([{ member: "Toy.Shed", times: 1 }]);
  });
});

describe("loading", () => {
  test("with nothing selected everything comes that is not expensive; $none gives the identity only", async () => {
    const reply = await run(toy().interpreter, [bedPath("North")], load(3), load(3, "$none"), load(3, "$all"));
    expect(values(reply)).toEqual([{ Id: "b1", Name: "North" }, { Id: "b1" }, { Id: "b1", Name: "North" }]);
  });

  test("nested objects are given nested, objects that are not there as null", async () => {
    const reply = await run(toy().interpreter, [bedPath("North")], load(3, "soil/acidity", "fence/height"));
    expect(values(reply)[0]).toEqual({ Id: "b1", Soil: { Acidity: 7 }, Fence: null });
  });

  test("a collection gives its items, from Skip on and at most Top, and its own properties", async () => {
    const { interpreter } = toy();
    const page = { ActionType: 2, Name: "", ObjectPathId: 2, QueryInfo: { Select: ["name"], Top: 1, Skip: 1 } };
    const reply = await run(interpreter, [], load(2, "items/name", "count"), page, load(2, "count"));
    expect(values(reply)).toEqual([
      {
        Count: 2,
        _Items: [
          { Id: "b1", Name: "North" },
          { Id: "b2", Name: "South" },
        ],
      },
      { _Items: [{ Id: "b2", Name: "South" }] },
      { Count: 2 },
    ]);
  });

  test("Expand takes whole nested objects, and a collection inside an object comes with it", async () => {
    const expand = { ActionType: 2, Name: "", ObjectPathId: 3, QueryInfo: { Select: ["name"], Expand: ["soil"] } };
    const reply = await run(toy().interpreter, [bedPath("North")], expand, load(1, "beds/items/name"));
    expect(values(reply)[0]).toEqual({ Id: "b1", Name: "North", Soil: { Acidity: 7 } });
    expect(values(reply)[1]).toEqual({
      Beds: {
        _Items: [
          { Id: "b1", Name: "North" },
          { Id: "b2", Name: "South" },
        ],
      },
    });
  });

  test("query as JSON and recursive query answer like a load", async () => {
    const json = { ActionType: 7, Name: "", ObjectPathId: 3, QueryInfo: { Select: ["name"] } };
    const recursive = { ActionType: 6, Name: "", ObjectPathId: 3, RecursiveQueryInfo: { Select: ["name"] } };
    const reply = await run(toy().interpreter, [bedPath("North")], json, recursive);
    expect(values(reply)).toEqual([
      { Id: "b1", Name: "North" },
      { Id: "b1", Name: "North" },
    ]);
  });

  test("calculation is waited for only where something calculated is read", async () => {
    const { interpreter, settledTimes } = toy();
    await run(interpreter, [bedPath("North")], load(3, "name"), call(3, "CountPlants"));
    expect(settledTimes()).toBe(0);
    await run(interpreter, [bedPath("North")], load(3, "height"), call(3, "Measure"));
    expect(settledTimes()).toBe(2);
  });

  test("a property that the model does not have is ApiNotFound and is listed with its class", async () => {
    const { interpreter, unsupported } = toy();
    const reply = await run(interpreter, [bedPath("North")], load(3, "color"));
    expect(reply.Error?.Code).toBe("ApiNotFound");
    await run(interpreter, [bedPath("North")], load(3, "color"));
    expect(unsupported.list()).toEqual([{ member: "Bed.color", times: 2 }]);
  });
});

describe("changing", () => {
  test(
    "methods give their value; one that gives nothing gives null; one that gives an object gives its " + "identity",
    async () => {
      const reply = await run(
        toy().interpreter,
        [bedPath("North")],
        call(3, "CountPlants"),
        call(3, "Plant", "Lily"),
        call(3, "GetTwin"),
      );
      expect(values(reply)).toEqual([2, null, { Id: "b1" }]);
    },
  );

  test("objects are arguments, alone and inside arrays", async () => {
    const { garden, interpreter } = toy();
    const withObject = {
      ...call(4, "CopyFrom", null),
      ArgumentInfo: { Arguments: [null], ReferencedObjectPathIds: [3] },
    };
    const withArray = {
      ...call(4, "CopyAll", null),
      ArgumentInfo: { Arguments: [[null, null]], ReferencedObjectPathIds: [[3, 3]] },
    };
    await run(interpreter, [bedPath("North"), bedPath("South", 4)], withObject, withArray);
    expect(garden.beds[1]?.plants).toEqual(["Rose", "Iris", "Rose", "Iris", "Rose", "Iris"]);
  });

  test("update sets several properties", async () => {
    const { garden, interpreter } = toy();
    await run(interpreter, [bedPath("North")], {
      ActionType: 9,
      Name: "",
      ObjectPathId: 3,
      ObjectState: { name: "Top" },
    });
    expect(garden.beds[0]?.name).toBe("Top");
  });

  test("a read-only property, an unknown method and an event that is not fired are ApiNotFound", async () => {
    const { interpreter, unsupported } = toy();
    for (const action of [set(3, "Id", "b9"), call(3, "Dig"), call(3, "_RegisterStormEvent")]) {
      expect((await run(interpreter, [bedPath("North")], action)).Error?.Code).toBe("ApiNotFound");
    }
    expect(unsupported.list().map(({ member }) => member)).toEqual(["Bed.Id (set)", "Bed.Dig", "Bed.onStorm"]);
  });

  test("an event that the object fires can be registered and unregistered", async () => {
    const reply = await run(
      toy().interpreter,
      [bedPath("North")],
      call(3, "_RegisterWateredEvent"),
      call(3, "_UnregisterWateredEvent"),
    );
    expect(values(reply)).toEqual([null, null]);
  });

  test("ensure-unchanged passes while the object is as expected and is a conflict afterwards", async () => {
    const { interpreter } = toy();
    const unchanged = { ActionType: 8, Name: "", ObjectPathId: 3, ObjectState: { name: "North" } };
    expect((await run(interpreter, [bedPath("North")], unchanged)).Error).toBeUndefined();
    const reply = await run(interpreter, [bedPath("b1")], set(3, "Name", "Top"), unchanged);
    expect(reply.Error).toMatchObject({ Code: "Conflict", ActionIndex: 1 });
  });
});

describe("the reply", () => {
  test("traces come back by id", async () => {
    const reply = await run(toy().interpreter, [], { ActionType: 5, Name: "Trace", ObjectPathId: 0 });
    expect(reply.TraceIds).toEqual([100]);
  });

  test("a fault of the host's own is GeneralException and is reported", async () => {
    const { interpreter, faults } = toy();
    const reply = await run(interpreter, [bedPath("North")], call(3, "Break"));
    expect(reply.Error).toMatchObject({ Code: "GeneralException", Location: "Break", HttpStatusCode: 500 });
    expect(faults).toHaveLength(1);
  });

  test("a malformed argument names the argument and what was given", async () => {
    const reply = await run(toy().interpreter, [bedPath("North")], call(3, "Plant", 7));
    expect(reply.Error?.Code).toBe("InvalidArgument");
    expect(reply.Error?.Message).toContain("plant is a text, 7 was given");
  });

  test("batches and actions are counted, those of failed batches up to the failure", async () => {
    const { interpreter } = toy();
    await run(interpreter, [], instantiate(1), instantiate(2));
    await run(interpreter, [bedPath("West")], instantiate(3), instantiate(1));
    expect(interpreter.stats()).toEqual({ batches: 2, actions: 3 });
  });

  test("a refusal carries its code and status", () => {
    const refusal = new HostError("ItemAlreadyExists", "Taken.");
    expect([refusal.code, refusal.status, refusal.message]).toEqual(["ItemAlreadyExists", 409, "Taken."]);
  });
});
