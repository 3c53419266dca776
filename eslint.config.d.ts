import type { Linter } from "eslint";

/** The project's lint rules; see eslint.config.js. */
declare const configuration: Linter.Config[];

export = configuration;
