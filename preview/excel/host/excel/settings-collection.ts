import { ObjectType } from "../object-type";
import type { Settings } from "../settings";

/** The add-in's settings in the workbook: the same ones as `Office.context.document.settings`. */
export function settingsType(settings: Settings): ObjectType<null> {
  const item = new ObjectType<{ readonly key: string }>("Setting", () => ({
    identity: { name: "_Id", of: ({ key }) => key },
    properties: {
      Key: { get: ({ key }) => key },
      Value: { get: ({ key }) => settings.value(key), set: ({ key }, value) => settings.set(key, value) },
    },
    methods: { Delete: ({ key }) => settings.delete(key) },
  }));
  return new ObjectType<null>("SettingCollection", () => ({
    items: () => settings.entries().map(([key]) => item.of({ key })),
    item: (_self, key) => (settings.has(String(key)) ? item.of({ key: String(key) }) : null),
    methods: {
      Add: (_self, args) => {
        const key = args.text(0, "key");
        settings.set(key, args.at(1));
        return item.of({ key });
      },
    },
  }));
}
