import { Args } from "./args";
import { HostError, invalid, notFound } from "./errors";
import { type HostObject, isHostObject } from "./object-type";
import {
  type Action,
  ActionType,
  type ActionResult,
  type ArgumentInfo,
  type BatchReply,
  type BatchRequest,
  type ObjectPath,
  PathType,
  type PathIdTree,
} from "./protocol";
import { Reader } from "./reader";
import type { Unsupported } from "./unsupported";

interface InterpreterOptions {
  /** The object that every batch starts from (Excel's workbook). */
  readonly root: HostObject;
  /** Makes an object that office.js asks for by name, such as its internal services; null if there is none. */
  readonly create: (name: string) => HostObject | null;
  /** Waits until all calculation that has been started is done. */
  readonly settle: () => Promise<void>;
  readonly unsupported: Unsupported;
  /** Called with an error that the add-in did not cause. */
  readonly onFault?: (fault: unknown) => void;
}

/** The objects of one batch, made at first use: a path is followed once, so a method in a path runs once. */
type BatchObjects = Map<number, Promise<HostObject | null>>;

const EVENT_METHOD = /^_(Un)?[Rr]egister(?:Event)?(\w+?)(?:Event)?$/;

/**
 * Carries out batches of office.js on a model of objects. It knows the protocol and nothing of Excel.
 * A batch stops at its first error; what was done before stays done, as in Excel.
 */
export class Interpreter {
  readonly #references = new Map<string, HostObject>();
  readonly #referenceIds = new WeakMap<HostObject, string>();
  readonly #reader: Reader;
  #nextReference = 1;
  #batches = 0;
  #actions = 0;

  constructor(private readonly options: InterpreterOptions) {
    this.#reader = new Reader(options.unsupported, options.settle, (object) => this.#identity(object));
  }

  /** How many batches (round trips) and actions have been carried out. */
  stats(): { batches: number; actions: number } {
    return { batches: this.#batches, actions: this.#actions };
  }

  async execute(batch: BatchRequest): Promise<BatchReply> {
    this.#batches += 1;
    const objects: BatchObjects = new Map();
    const results: ActionResult[] = [];
    const traces: number[] = [];
    for (const [index, action] of batch.Actions.entries()) {
      this.#actions += 1;
      try {
        results.push({ ActionId: action.Id, Value: await this.#run(action, batch, objects) });
        if (action.ActionType === ActionType.trace) traces.push(action.Id);
      } catch (fault) {
        return { Results: results, TraceIds: traces, Error: this.#error(fault, action, index, batch) };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  #error(fault: unknown, action: Action, index: number, batch: BatchRequest) {
    if (!(fault instanceof HostError)) this.options.onFault?.(fault);
    const known = fault instanceof HostError ? fault : new HostError("GeneralException", String(fault));
    const path = action.ObjectPathId === undefined ? undefined : batch.ObjectPaths[action.ObjectPathId];
    return {
      Code: known.code,
      Message: known.message,
      Location: action.Name || path?.Name || "",
      ActionIndex: index,
      HttpStatusCode: known.status,
    };
  }

  async #run(action: Action, batch: BatchRequest, objects: BatchObjects): Promise<unknown> {
    if (action.ActionType === ActionType.trace) return null;
    const object = action.ObjectPathId ? await this.#resolve(action.ObjectPathId, batch, objects) : null;
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object === null ? null : this.#identity(object);
      case ActionType.query:
      case ActionType.queryAsJson:
        return object === null ? null : this.#reader.read(object, action.QueryInfo ?? {});
      case ActionType.recursiveQuery:
        return object === null ? null : this.#reader.read(object, action.RecursiveQueryInfo ?? {});
      case ActionType.method:
        return this.#callMethod(object, action, await this.#arguments(action.ArgumentInfo, batch, objects));
      case ActionType.setProperty: {
        const args = await this.#arguments(action.ArgumentInfo, batch, objects);
        return object === null ? null : this.#set(object, action.Name, args.at(0));
      }
      case ActionType.update:
        return object === null ? null : this.#update(object, action.ObjectState ?? {});
      case ActionType.ensureUnchanged:
        return object === null ? null : this.#ensureUnchanged(object, action.ObjectState ?? {});
      default:
        throw new HostError("ApiNotFound", `The preview does not know action type ${action.ActionType}.`);
    }
  }

  #resolve(id: number, batch: BatchRequest, objects: BatchObjects): Promise<HostObject | null> {
    const known = objects.get(id);
    if (known) return known;
    const path = batch.ObjectPaths[id];
    if (!path) throw invalid(`the batch has no object path ${id}`);
    const made = this.#follow(path, batch, objects);
    objects.set(id, made);
    return made;
  }

  async #follow(path: ObjectPath, batch: BatchRequest, objects: BatchObjects): Promise<HostObject | null> {
    switch (path.ObjectPathType) {
      case PathType.global:
        return this.options.root;
      case PathType.nullObject:
        return null;
      case PathType.reference:
        return this.#reference(path.Name);
      case PathType.newObject:
        return this.#create(path.Name);
      default:
        break;
    }
    const parent = await this.#resolve(path.ParentObjectPathId ?? 0, batch, objects);
    if (parent === null) return null;
    if (path.ObjectPathType === PathType.property) return this.#objectOf(parent, path.Name);
    const args = await this.#arguments(path.ArgumentInfo, batch, objects);
    if (path.ObjectPathType === PathType.indexer) return this.#itemOf(parent, args.key(0, "the key"));
    return this.#objectFrom(parent, path.Name, args);
  }

  #reference(name: string): HostObject {
    const object = this.#references.get(name);
    if (object) return object;
    throw new HostError("InvalidReference", "This reference is not valid for the current operation.");
  }

  #create(name: string): HostObject {
    const object = this.options.create(name);
    if (object) return object;
    throw this.#missing(name);
  }

  #objectOf(parent: HostObject, name: string): HostObject | null | Promise<HostObject | null> {
    const found = parent.object(name);
    if (found === null) throw this.#missing(`${parent.typeName}.${name}`);
    return found.get();
  }

  async #itemOf(parent: HostObject, key: string | number): Promise<HostObject> {
    const item = await parent.item(key);
    if (item === null) throw notFound(`${parent.typeName} has no item ${JSON.stringify(key)}`);
    return item;
  }

  /** A method in a path gives an object; only an "…OrNullObject" one may give none. */
  async #objectFrom(parent: HostObject, name: string, args: Args): Promise<HostObject | null> {
    const orNull = /OrNullObject$/i.test(name);
    if (parent.method(name) === null && /^GetItem(OrNullObject)?$/i.test(name) && parent.hasItems()) {
      const item = await parent.item(args.key(0, "the key"));
      if (item === null && !orNull) throw notFound(`${parent.typeName} has no item ${JSON.stringify(args.at(0))}`);
      return item;
    }
    const value = await this.#call(parent, name, args);
    if (isHostObject(value)) return value;
    if (orNull) return null;
    throw notFound(`${parent.typeName}.${name} found nothing`);
  }

  async #call(object: HostObject, name: string, args: Args): Promise<unknown> {
    const method = object.method(name);
    if (method === null) {
      const items = /^Get(Count|ItemAt)$/i.test(name) ? await object.items() : null;
      if (items === null) throw this.#missing(`${object.typeName}.${name}`);
      return /Count$/i.test(name) ? items.length : (items[args.whole(0, "index", 0)] ?? null);
    }
    if (method.calculated) await this.options.settle();
    return method.call(args);
  }

  async #callMethod(object: HostObject | null, action: Action, args: Args): Promise<unknown> {
    if (action.Name === "_KeepReference") {
      if (object) this.#keep(object);
      return null;
    }
    if (action.Name === "_RemoveReference") {
      this.#references.delete(args.text(0, "the reference"));
      return null;
    }
    if (object === null) return null;
    const event = EVENT_METHOD.exec(action.Name);
    if (event && object.method(action.Name) === null) {
      if (!object.firesEvent(event[2] ?? "")) throw this.#missing(`${object.typeName}.on${event[2] ?? ""}`);
      return null;
    }
    const value = await this.#call(object, action.Name, args);
    return isHostObject(value) ? this.#identity(value) : (value ?? null);
  }

  async #set(object: HostObject, name: string, value: unknown): Promise<null> {
    const property = object.property(name);
    if (!property?.set) throw this.#missing(`${object.typeName}.${name} (set)`);
    await property.set(value);
    return null;
  }

  async #update(object: HostObject, state: Readonly<Record<string, unknown>>): Promise<null> {
    for (const [name, value] of Object.entries(state)) {
      const nested = object.property(name) === null ? object.object(name) : null;
      if (nested === null) {
        await this.#set(object, name, value);
        continue;
      }
      const child = await nested.get();
      if (child) await this.#update(child, value as Readonly<Record<string, unknown>>);
    }
    return null;
  }

  async #ensureUnchanged(object: HostObject, expected: Readonly<Record<string, unknown>>): Promise<null> {
    const names = Object.keys(expected);
    const actual = await this.#reader.read(object, { Select: names });
    const values = new Map(Object.entries(actual ?? {}).map(([name, value]) => [name.toLowerCase(), value]));
    const changed = names.filter(
      (name) => JSON.stringify(values.get(name.toLowerCase())) !== JSON.stringify(expected[name]),
    );
    if (changed.length > 0) throw new HostError("Conflict", `${object.typeName} has changed: ${changed.join(", ")}.`);
    return null;
  }

  #missing(member: string): HostError {
    this.options.unsupported.add(member);
    return new HostError("ApiNotFound", `The preview does not have ${member}.`);
  }

  #keep(object: HostObject): void {
    const id = this.#referenceIds.get(object) ?? `preview:${this.#nextReference++}`;
    this.#referenceIds.set(object, id);
    this.#references.set(id, object);
  }

  #identity(object: HostObject): Record<string, unknown> {
    const reference = this.#referenceIds.get(object);
    return { ...(reference ? { _ReferenceId: reference } : {}), ...object.identity() };
  }

  async #arguments(info: ArgumentInfo | undefined, batch: BatchRequest, objects: BatchObjects): Promise<Args> {
    const filled = async (value: unknown, path: PathIdTree | undefined): Promise<unknown> => {
      if (Array.isArray(path)) {
        const values = Array.isArray(value) ? value : [];
        return Promise.all(path.map((each: PathIdTree, index) => filled(values[index], each)));
      }
      return typeof path === "number" && path > 0 ? this.#resolve(path, batch, objects) : value;
    };
    const values = info?.Arguments ?? [];
    if (!info?.ReferencedObjectPathIds) return new Args(values);
    return new Args(
      await Promise.all(values.map((value, index) => filled(value, info.ReferencedObjectPathIds?.[index]))),
    );
  }
}
