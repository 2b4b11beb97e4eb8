// Fills the placeholders of help texts from the list of agreements, for whoever runs outside of TypeScript.
import "./typescript.mjs";

export const { fillHelp } = await import("./docs/help-texts.ts");
