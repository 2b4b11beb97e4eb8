// Lets a script import the project's TypeScript as it is: import this file first.
import { register } from "node:module";

register(new URL("./typescript-hooks.mjs", import.meta.url));
