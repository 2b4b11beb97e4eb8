import { HostError } from "./errors";
import type { BoundProperty, HostObject } from "./object-type";
import type { QueryInfo } from "./protocol";
import type { Unsupported } from "./unsupported";

const EVERYTHING = new Set(["*", "$all"]);
const NOTHING = "$none";

type Answer = Record<string, unknown>;

/** Answers the "load" of office.js: properties by path, nested objects, collections as `_Items`. */
export class Reader {
  constructor(
    private readonly unsupported: Unsupported,
    private readonly settle: () => Promise<void>,
    private readonly identity: (object: HostObject) => Answer,
  ) {}

  /** @param query what to load; with nothing selected, everything that is not dear */
  read(object: HostObject, query: QueryInfo): Promise<Answer | null> {
    const expanded = (query.Expand ?? []).map((path) => `${path}/*`);
    return this.#object(object, [...(query.Select ?? []), ...expanded], query);
  }

  async #object(object: HostObject | null, paths: readonly string[], page: QueryInfo): Promise<Answer | null> {
    if (object === null) return null;
    return object.hasItems() ? this.#collection(object, paths, page) : this.#single(object, paths);
  }

  async #collection(object: HostObject, paths: readonly string[], page: QueryInfo): Promise<Answer> {
    const answer = this.identity(object);
    const ofItems: string[] = [];
    for (const path of paths.map((each) => each.replace(/^items\//i, ""))) {
      const own = path.includes("/") ? null : object.property(path);
      if (own) await this.#property(own, answer);
      else ofItems.push(path);
    }
    if (ofItems.length > 0 || paths.length === 0) {
      const all = (await object.items()) ?? [];
      const skip = page.Skip ?? 0;
      const items: unknown[] = [];
      for (const item of all.slice(skip, page.Top === undefined ? undefined : skip + page.Top)) {
        items.push(await this.#object(item, ofItems, {}));
      }
      answer._Items = items;
    }
    return answer;
  }

  async #single(object: HostObject, paths: readonly string[]): Promise<Answer> {
    const answer = this.identity(object);
    if (paths.length === 0 || paths.some((path) => EVERYTHING.has(path))) {
      for (const property of object.properties()) if (!property.explicit) await this.#property(property, answer);
    }
    const nested = new Map<string, string[]>();
    for (const path of paths) {
      if (path === NOTHING || EVERYTHING.has(path)) continue;
      const [head = "", ...rest] = path.split(/[/.]/);
      const property = rest.length === 0 ? object.property(head) : null;
      if (property) await this.#property(property, answer);
      else if (object.object(head)) nested.set(head, [...(nested.get(head) ?? []), rest.join("/") || "*"]);
      else throw this.#missing(object, head);
    }
    for (const [head, below] of nested) {
      const child = object.object(head);
      if (child) answer[child.name] = await this.#object(await child.get(), below, {});
    }
    return answer;
  }

  async #property(property: BoundProperty, answer: Answer): Promise<void> {
    if (property.get === null) return;
    if (property.calculated) await this.settle();
    answer[property.name] = await property.get();
  }

  #missing(object: HostObject, name: string): HostError {
    const member = `${object.typeName}.${name}`;
    this.unsupported.add(member);
    return new HostError("ApiNotFound", `The preview does not have ${member}.`);
  }
}
