import path from "node:path";
import { ESLint } from "eslint";
import configuration from "../../eslint.config";

const root = path.join(__dirname, "../..");

/** What ESLint says of a snippet as if it stood in the file; rules that need types are left out, for speed. */
async function complaints(file: string, code: string): Promise<string[]> {
  const eslint = new ESLint({
    cwd: root,
    // Jest cannot import a configuration by itself: it is handed over as it stands.
    overrideConfigFile: true,
    baseConfig: configuration,
    overrideConfig: { languageOptions: { parserOptions: { projectService: false, project: null } } },
    ruleFilter: ({ ruleId }) => WITHOUT_TYPES.some((prefix) => ruleId.startsWith(prefix)),
  });
  const [result] = await eslint.lintText(code, { filePath: path.join(root, file) });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId ?? "unparsable");
}

const WITHOUT_TYPES = [
  "import-x/",
  "no-restricted-",
  "@typescript-eslint/no-restricted-imports",
  "no-console",
  "regexp/",
];
const DIRECTION = "import-x/no-restricted-paths";
const IMPORTS = "@typescript-eslint/no-restricted-imports";
const SYNTAX = "no-restricted-syntax";
const GLOBALS = "no-restricted-globals";

describe("imports point one way", () => {
  test.each([
    ["a value type that knows of the engine", "src/values/x.ts", 'import "../engine/table";', DIRECTION],
    ["a regulation that knows of the engine", "src/regulations/x.ts", 'import "../engine/table";', DIRECTION],
    ["the engine knowing of a workbook", "src/engine/x.ts", 'import "../workbook/port";', DIRECTION],
    ["a return that knows of its texts", "src/returns/x.ts", 'import "../locale/text";', DIRECTION],
    ["a text that knows of the task pane", "src/locale/x.ts", 'import "../taskpane/start";', DIRECTION],
    ["a formula that knows of the task pane", "src/functions/x.ts", 'import "../taskpane/start";', DIRECTION],
    [
      "a pane that knows of the workbench",
      "src/taskpane/x.ts",
      'import "../workbench/grid/navigation";',
      DIRECTION,
    ],
    ["a port that knows of an adapter", "src/workbook/port.ts", 'import "./marks";', DIRECTION],
    ["the core reading files", "src/engine/x.ts", 'import { readFileSync } from "node:fs";', IMPORTS],
    ["the core reading files the old way", "src/values/x.ts", 'import path from "path";', IMPORTS],
    ["a file adapter tied to Node", "src/workbook/xlsx/x.ts", 'import "node:zlib";', IMPORTS],
    ["a return that shows itself", "src/returns/x.ts", 'import { useState } from "react";', IMPORTS],
    ["a formula that waits for React", "src/functions/x.ts", 'import "@fluentui/react-components";', IMPORTS],
    [
      "a text that runs the engine",
      "src/locale/x.ts",
      'import { columnLetters } from "../engine/table";',
      IMPORTS,
    ],
    ["a core that asks for the time", "src/regulations/x.ts", "export const now = new Date();", SYNTAX],
    ["a core that asks for the time in ms", "src/engine/x.ts", "export const now = Date.now();", SYNTAX],
    ["a core that draws lots", "src/returns/x.ts", "export const lot = Math.random();", SYNTAX],
    ["a core that talks to Excel", "src/engine/x.ts", "void Office.onReady();", GLOBALS],
    ["a pane that writes to the log", "src/taskpane/x.ts", 'console.log("x");', "no-console"],
    [
      "an expression that backtracks",
      "src/values/x.ts",
      "export const all = /^(a+)+$/;",
      "regexp/no-super-linear-backtracking",
    ],
  ])("%s is refused", async (_what, file, code, rule) => {
    expect(await complaints(file, code)).toContain(rule);
  });

  test.each([
    [
      "a return using the engine and values",
      "src/returns/x.ts",
      'import "../engine/table"; import "../values/day";',
    ],
    [
      "a text naming an engine's type",
      "src/locale/x.ts",
      'import type { Finding } from "../engine/finding"; export type X = Finding;',
    ],
    [
      "calendar arithmetic",
      "src/values/x.ts",
      "export const day = (time: number) => new Date(time).getUTCDay();",
    ],
    ["the command line reading files", "src/cli/x.ts", 'import "node:fs"; console.log("x");'],
  ])("%s is allowed", async (_what, file, code) => {
    expect(await complaints(file, code)).toEqual([]);
  });
});
