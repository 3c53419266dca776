import { createContext } from "react";

/** True for a screen that stands beside the list, which has the menu. */
export const Beside = createContext(false);
