import { registerFunctions } from "./register";

// The bundle that Excel loads for the formulas alone: no React, so that they answer before the pane is there.
registerFunctions();
