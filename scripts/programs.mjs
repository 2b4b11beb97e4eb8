// Finds programs on this machine: on the search path first, then where their installers put them.
import { accessSync, constants } from "node:fs";
import path from "node:path";

function isProgram(file) {
  try {
    accessSync(file, process.platform === "win32" ? constants.F_OK : constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The first of these that is here.
 * @param names names on the search path, best first
 * @param places whole paths; those with an undefined part are left out
 * @returns its path, or undefined
 */
export function findProgram(names, places = []) {
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter(Boolean);
  const ending = process.platform === "win32" ? ".exe" : "";
  return [...names.flatMap((name) => folders.map((folder) => path.join(folder, name + ending))), ...places].find(
    isProgram,
  );
}

/** Windows' folders for installed programs. */
export function windowsFolders() {
  return [process.env.ProgramFiles, process.env["ProgramFiles(x86)"], process.env.LOCALAPPDATA].filter(Boolean);
}

/** LibreOffice's command, or undefined. */
export function findLibreOffice() {
  return findProgram(
    ["soffice", "libreoffice"],
    [
      "/Applications/LibreOffice.app/Contents/MacOS/soffice",
      ...windowsFolders().map((folder) => path.join(folder, "LibreOffice", "program", "soffice.exe")),
    ],
  );
}
