import { isProfileName, MOST_USED, type Profile, type ProfileName, PROFILES } from "../profiles";
import { element } from "./elements";
import { EXCEL } from "./load-again";

function chosenName(): ProfileName {
  const name = new URLSearchParams(window.location.search).get(EXCEL);
  return isProfileName(name) ? name : MOST_USED;
}

/** The Excel that the page's address names (`?excel=web`); the most used one if it names none. */
export const chosenProfile = (): Profile => PROFILES[chosenName()];

/** The list separator of the region that the page's address names (`?list=;`); a comma if it names none. */
export const chosenListSeparator = (): string => new URLSearchParams(window.location.search).get("list") ?? ",";

/** Whether the page's address asks for functions that run by themselves (`?runtime=own`). */
export const chosenRuntime = () =>
  new URLSearchParams(window.location.search).get("runtime") === "own" ? "own" : "as built";

/** The list of Excels. Another one is another start: the page opens again, and unsaved changes are asked about. */
export function showProfiles(): void {
  const list = element("profile", HTMLSelectElement);
  list.replaceChildren(...Object.entries(PROFILES).map(([name, { name: shown }]) => new Option(shown, name)));
  list.value = chosenName();
  list.addEventListener("change", () => {
    const address = new URL(window.location.href);
    address.searchParams.set(EXCEL, list.value);
    window.location.assign(address);
    list.value = chosenName();
  });
}
