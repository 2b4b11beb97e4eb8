import type { Args } from "./args";

/** One property of a type. A property without `set` is read-only. */
export interface Property<S> {
  readonly get?: (self: S) => unknown;
  readonly set?: (self: S, value: unknown) => void | Promise<void>;
  /** Its value depends on calculation, which is waited for before it is read. */
  readonly calculated?: boolean;
  /** Given only when asked for by name, not with "everything" (it is dear). */
  readonly explicit?: boolean;
}

/** What a method may give back: an object, null for "there is none", a plain value, or nothing. */
export type Method<S> = (self: S, args: Args) => unknown;

/** The members of one Office.js class, under the names that travel in a batch. */
export interface Members<S> {
  /** The identity by which office.js finds the object again, under its name on the wire. */
  readonly identity?: { readonly name: "Id" | "_Id"; readonly of: (self: S) => string | number };
  readonly properties?: Readonly<Record<string, Property<S>>>;
  /** Objects reached as properties; null where there is none. */
  readonly objects?: Readonly<Record<string, (self: S) => HostObject | null | Promise<HostObject | null>>>;
  readonly methods?: Readonly<Record<string, Method<S>>>;
  /** Methods whose answer depends on calculation, which is waited for first. */
  readonly calculatedMethods?: Readonly<Record<string, Method<S>>>;
  /** The elements, for a collection. */
  readonly items?: (self: S) => readonly HostObject[] | Promise<readonly HostObject[]>;
  /** One element, by key or position; null where there is none. */
  readonly item?: (self: S, key: string | number) => HostObject | null | Promise<HostObject | null>;
  /** Events of the object that the host fires, by the middle of `_Register…Event`. */
  readonly events?: readonly string[];
}

/** A member bound to its object, with its name as office.js expects it back. */
export interface BoundProperty {
  readonly name: string;
  readonly calculated: boolean;
  readonly explicit: boolean;
  readonly get: (() => unknown) | null;
  readonly set: ((value: unknown) => void | Promise<void>) | null;
}

interface BoundMethod {
  readonly calculated: boolean;
  readonly call: (args: Args) => unknown;
}

/** An object of the model as the interpreter sees it: its type has been forgotten, its members are bound. */
export interface HostObject {
  readonly typeName: string;
  identity(): Record<string, string | number>;
  property(name: string): BoundProperty | null;
  properties(): readonly BoundProperty[];
  object(
    name: string,
  ): { readonly name: string; readonly get: () => HostObject | null | Promise<HostObject | null> } | null;
  method(name: string): BoundMethod | null;
  items(): readonly HostObject[] | Promise<readonly HostObject[]> | null;
  item(key: string | number): HostObject | null | Promise<HostObject | null>;
  hasItems(): boolean;
  firesEvent(name: string): boolean;
}

const byLowerName = <V>(members: Readonly<Record<string, V>> | undefined): Map<string, readonly [string, V]> =>
  new Map(Object.entries(members ?? {}).map(([name, member]) => [name.toLowerCase(), [name, member]]));

interface Lookup<S> {
  readonly members: Members<S>;
  readonly properties: Map<string, readonly [string, Property<S>]>;
  readonly objects: Map<string, readonly [string, (self: S) => HostObject | null | Promise<HostObject | null>]>;
  readonly methods: Map<string, readonly [string, Method<S>]>;
  readonly calculatedMethods: Map<string, readonly [string, Method<S>]>;
}

/** The members of a declared class, as on the wire. */
export interface DeclaredMembers {
  readonly typeName: string;
  readonly members: readonly string[];
}

const DECLARED: (() => DeclaredMembers)[] = [];

/** Every class that has been declared, with its members: what the preview has of Office.js. */
export const declaredMembers = (): readonly DeclaredMembers[] => DECLARED.map((members) => members());

/** One Office.js class: its name and its members over a state of type S. */
export class ObjectType<S> {
  readonly #states = new WeakMap<HostObject, S>();
  #lookup: Lookup<S> | null = null;

  /** @param declare gives the members; called at the first use, so that types may refer to each other */
  constructor(
    readonly name: string,
    private readonly declare: () => Members<S>,
  ) {
    DECLARED.push(() => ({ typeName: name, members: this.#memberNames() }));
  }

  /** An object of this type with the given state. */
  of(state: S): HostObject {
    const object = bind(this.name, state, this.lookup());
    this.#states.set(object, state);
    return object;
  }

  /** The state of `value` if it is an object of this type, else null. */
  stateOf(value: unknown): S | null {
    if (typeof value !== "object" || value === null) return null;
    return this.#states.get(value as HostObject) ?? null;
  }

  #memberNames(): readonly string[] {
    const { members } = this.lookup();
    return [members.properties, members.objects, members.methods, members.calculatedMethods].flatMap((group) =>
      Object.keys(group ?? {}),
    );
  }

  private lookup(): Lookup<S> {
    if (this.#lookup === null) {
      const members = this.declare();
      this.#lookup = {
        members,
        properties: byLowerName(members.properties),
        objects: byLowerName(members.objects),
        methods: byLowerName(members.methods),
        calculatedMethods: byLowerName(members.calculatedMethods),
      };
    }
    return this.#lookup;
  }
}

function bind<S>(typeName: string, state: S, lookup: Lookup<S>): HostObject {
  const { members } = lookup;
  const boundProperty = ([name, property]: readonly [string, Property<S>]): BoundProperty => {
    const { get, set } = property;
    return {
      name,
      calculated: property.calculated === true,
      explicit: property.explicit === true,
      get: get ? () => get(state) : null,
      set: set ? (value) => set(state, value) : null,
    };
  };
  return {
    typeName,
    identity: () => (members.identity ? { [members.identity.name]: members.identity.of(state) } : {}),
    property: (name) => {
      const found = lookup.properties.get(name.toLowerCase());
      return found ? boundProperty(found) : null;
    },
    properties: () => [...lookup.properties.values()].map(boundProperty),
    object: (name) => {
      const found = lookup.objects.get(name.toLowerCase());
      return found ? { name: found[0], get: () => found[1](state) } : null;
    },
    method: (name) => {
      const key = name.toLowerCase();
      const calculated = lookup.calculatedMethods.get(key);
      const found = calculated ?? lookup.methods.get(key);
      return found ? { calculated: calculated !== undefined, call: (args) => found[1](state, args) } : null;
    },
    items: () => members.items?.(state) ?? null,
    item: (key) => members.item?.(state, key) ?? null,
    hasItems: () => members.items !== undefined,
    firesEvent: (name) => members.events?.includes(name) === true,
  };
}

/** Whether a value of the model is an object rather than plain data. */
export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "typeName" in value && "identity" in value;
}
