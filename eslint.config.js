/** What must hold of the code beyond its types; the reasons stand in docs/decisions and CONTRIBUTING.md. */
const importX = require("eslint-plugin-import-x");
const officeAddins = require("eslint-plugin-office-addins");
const reactHooks = require("eslint-plugin-react-hooks");
const regexp = require("eslint-plugin-regexp");
const tseslint = require("typescript-eslint");

/** What each layer may import besides itself. What is not named here is a face: the program's ways in. */
const LAYERS = {
  values: [],
  regulations: ["values"],
  engine: ["values", "regulations"],
  returns: ["values", "regulations", "engine"],
  locale: ["values", "regulations", "engine", "returns"],
  report: ["values", "regulations", "engine", "returns", "locale"],
  workbook: ["values", "regulations", "engine"],
  functions: ["values", "regulations", "engine", "returns", "locale"],
  taskpane: ["values", "regulations", "engine", "returns", "locale", "workbook", "report", "functions"],
  commands: ["values", "regulations", "engine", "returns", "locale", "workbook", "taskpane"],
  cli: ["values", "regulations", "engine", "returns", "locale", "workbook", "report", "functions"],
};

const importDirection = [
  ...Object.entries(LAYERS).map(([layer, allowed]) => ({
    target: `./src/${layer}`,
    from: "./src",
    except: [layer, ...allowed].map((name) => `./${name}`),
    message: `src/${layer} får bara importera ${["sig själv", ...allowed].join(", ")}: importer pekar åt ett håll.`,
  })),
  { target: "./src/cli", from: "./src/workbook/excel", message: "Kommandoraden läser filer, inte Excel." },
  { target: "./src/workbook/port.ts", from: "./src/workbook", message: "Porten känner inte sina adaptrar." },
  {
    target: "./src/workbook/xlsx",
    from: "./src/workbook/excel",
    message: "Adaptrarna känner inte varandra.",
  },
  {
    target: "./src/workbook/excel",
    from: "./src/workbook/xlsx",
    message: "Adaptrarna känner inte varandra.",
  },
];

const node = {
  regex: "^(node:|fs$|fs/|path$|os$|child_process$|http$|https$|net$)",
  message: "Går inte i webbläsaren.",
};
const react = { regex: "^(react|react-dom|@fluentui)(/|$)", message: "React hör hemma i åtgärdsfönstret." };

const clock = [
  ["NewExpression[callee.name='Date'][arguments.length=0]", "new Date()"],
  ["CallExpression[callee.name='Date']", "Date()"],
  ["CallExpression[callee.object.name='Date'][callee.property.name='now']", "Date.now()"],
  ["CallExpression[callee.object.name='Math'][callee.property.name='random']", "Math.random()"],
  ["CallExpression[callee.object.name='performance'][callee.property.name='now']", "performance.now()"],
].map(([selector, call]) => ({
  selector,
  message: `${call} ger olika svar varje gång: dagens datum och slump är argument här.`,
}));

const CORE = ["values", "regulations", "engine", "returns"].map((layer) => `src/${layer}/**/*.ts`);

module.exports = tseslint.config(
  { ignores: ["dist/", "dist-dev/", "coverage/", "node_modules/", "**/*.d.ts"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },

  // Every TypeScript file, without type information.
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [tseslint.configs.recommended],
    plugins: { "import-x": importX },
    settings: {
      "import-x/resolver-next": [importX.createNodeResolver({ extensions: [".ts", ".tsx", ".js", ".json"] })],
    },
    rules: {
      "no-console": "error",
      eqeqeq: "error",
      "no-var": "error",
      "prefer-const": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/ban-ts-comment": "error",
      "import-x/no-restricted-paths": ["error", { basePath: __dirname, zones: importDirection }],
    },
  },

  // The product's own source, with type information.
  {
    files: ["src/**/*.ts", "src/**/*.tsx"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
    plugins: { regexp },
    rules: {
      // A cell's text comes from anywhere: no expression may take more than linear time over it.
      "regexp/no-super-linear-backtracking": ["error", { report: "potential" }],
      "regexp/no-dupe-disjunctions": "error",
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "@typescript-eslint/no-unnecessary-type-assertion": "error",
      "@typescript-eslint/no-unsafe-argument": "error",
      "@typescript-eslint/no-unsafe-assignment": "error",
      "@typescript-eslint/no-unsafe-call": "error",
      "@typescript-eslint/no-unsafe-member-access": "error",
      "@typescript-eslint/no-unsafe-return": "error",
      "@typescript-eslint/only-throw-error": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },

  // The core: pure functions, the same in Excel, in a browser and on the command line.
  {
    files: CORE,
    rules: {
      "regexp/no-super-linear-move": ["error", { report: "certain" }],
      "no-restricted-globals": [
        "error",
        "Office",
        "Excel",
        "OfficeExtension",
        "window",
        "document",
        "process",
      ],
      "no-restricted-syntax": ["error", ...clock],
      "@typescript-eslint/no-restricted-imports": ["error", { patterns: [node, react] }],
    },
  },
  {
    files: ["src/locale/**/*.ts"],
    rules: {
      "no-restricted-syntax": ["error", ...clock],
      "@typescript-eslint/no-restricted-imports": [
        "error",
        {
          patterns: [
            node,
            react,
            {
              regex: "^\\.\\./(\\.\\./)?(values|regulations|engine|returns)/",
              allowTypeImports: true,
              message: "Texterna känner bara de andra lagrens typer.",
            },
          ],
        },
      ],
    },
  },
  {
    files: ["src/workbook/**/*.ts", "src/functions/**/*.ts", "src/commands/**/*.ts"],
    rules: { "@typescript-eslint/no-restricted-imports": ["error", { patterns: [node, react] }] },
  },
  {
    files: [
      "src/taskpane/**/*.ts",
      "src/taskpane/**/*.tsx",
      "src/workbench/grid/**/*.ts",
      "src/workbench/grid/**/*.tsx",
    ],
    plugins: { "react-hooks": reactHooks },
    rules: {
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
      "@typescript-eslint/no-restricted-imports": ["error", { patterns: [node] }],
    },
  },

  // The only place with Excel.run: what Microsoft's rules know of its load and sync.
  {
    files: ["src/workbook/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },

  // Programs that a person runs may speak.
  {
    files: ["src/cli/**/*.ts", "scripts/**/*.ts", "test/bench/**/*.ts"],
    rules: { "no-console": "off" },
  },
);
