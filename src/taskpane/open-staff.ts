import { createContext, useContext } from "react";

/** Opens the Staff screen from another one: where a staff list is checked, corrected or typed. */
export const OpenStaff = createContext<() => void>(() => undefined);

export const useOpenStaff = () => useContext(OpenStaff);
