/** Four suites: plain functions, the add-in on Microsoft's Office.js in Node, the pages in Chromium, and what `npm run build` made. */
const shared = {
  transform: {
    "^.+\\.tsx?$": [
      "ts-jest",
      {
        diagnostics: false,
        tsconfig: {
          module: "CommonJS",
          moduleResolution: "node",
          ignoreDeprecations: "6.0",
          jsx: "react-jsx",
          target: "ES2022",
          esModuleInterop: true,
          isolatedModules: true,
        },
      },
    ],
  },
  moduleFileExtensions: ["ts", "tsx", "js", "json"],
  testEnvironment: "node",
  setupFilesAfterEnv: ["<rootDir>/test/patience.ts"],
};

module.exports = {
  // Jest leaves one core free for a person who watches; on two cores that would be half of the computer.
  maxWorkers: "100%",
  projects: [
    {
      ...shared,
      displayName: "unit",
      globalSetup: "<rootDir>/test/cli/build-program.ts",
      testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
      testPathIgnorePatterns: ["/test/browser/", "/test/build/", "\\.host\\.test\\.ts$"],
    },
    { ...shared, displayName: "host", testMatch: ["<rootDir>/test/**/*.host.test.ts"] },
    {
      ...shared,
      displayName: "browser",
      testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
    },
    { ...shared, displayName: "build", testMatch: ["<rootDir>/test/build/**/*.test.ts"] },
  ],
};
