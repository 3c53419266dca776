/** Three suites: plain functions, the add-in on Microsoft's Office.js in Node, and the pages in Chromium. */
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
};

module.exports = {
  projects: [
    {
      ...shared,
      displayName: "unit",
      testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
      testPathIgnorePatterns: ["/test/browser/", "\\.host\\.test\\.ts$"],
    },
    { ...shared, displayName: "host", testMatch: ["<rootDir>/test/**/*.host.test.ts"] },
    { ...shared, displayName: "browser", testMatch: ["<rootDir>/test/browser/**/*.test.ts"] },
  ],
};
