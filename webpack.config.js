/**
 * Two builds of one source.
 *
 * Development (`npm start`, `npm run build:dev` to dist-dev/): the add-in, the workbench at "/", samples, and Office.js
 * from the devDependency under /office-js/ (served by the dev server, never copied).
 * Production (`npm run build` to dist/): the add-in alone. Office.js comes from Microsoft's CDN, and every address in
 * manifest.xml is moved from the developer's computer to ADDIN_URL.
 */
const { execFileSync } = require("node:child_process");
const { existsSync } = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { baseOf, deployManifest, DEVELOPMENT_URL, PLACEHOLDER_URL } = require("./scripts/deploy-manifest");

const OFFICE_JS = {
  development: "/office-js/office.js",
  production: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
};

/** What a page may load. Styles are injected by Office.js itself, hence 'unsafe-inline' for them and nothing else. */
function contentSecurityPolicy(production) {
  const microsoft = production ? " https://appsforoffice.microsoft.com" : "";
  return [
    "default-src 'none'",
    `script-src 'self'${microsoft}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self'${microsoft}`,
    // The workbench shows the pane in a frame of its own page.
    production ? "frame-src 'none'" : "frame-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** Emits the custom functions' metadata and help pages, Swedish and English, from the functions' own definitions. */
class FunctionsMetadataPlugin {
  constructor(addInUrl) {
    this.addInUrl = addInUrl;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    const script = path.resolve(__dirname, "scripts/print-functions-metadata.ts");
    compiler.hooks.thisCompilation.tap("FunctionsMetadata", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "FunctionsMetadata", stage }, () => {
        const printed = execFileSync(process.execPath, ["--import", "tsx", script, this.addInUrl], {
          cwd: __dirname,
          encoding: "utf8",
        });
        for (const [name, content] of Object.entries(JSON.parse(printed)))
          compilation.emitAsset(name, new sources.RawSource(content));
      });
    });
  }
}

function pages(production) {
  const common = {
    scriptLoading: "defer",
    inject: "body",
    templateParameters: {
      contentSecurityPolicy: contentSecurityPolicy(production),
      officeJs: production ? OFFICE_JS.production : OFFICE_JS.development,
    },
    // Excel may keep pages and scripts long: a new build's address is a new one.
    hash: production,
  };
  const addIn = [
    new HtmlPlugin({
      ...common,
      template: "./src/taskpane/taskpane.html",
      filename: "taskpane.html",
      // Formulas must answer first: their bundle leads, and the pane is fetched when both others stand.
      chunks: ["functions", "commands", "taskpane"],
      chunksSortMode: "manual",
    }),
    new HtmlPlugin({
      ...common,
      template: "./src/support/support.html",
      filename: "support.html",
      chunks: [],
    }),
  ];
  if (production) return addIn;
  const workbench = new HtmlPlugin({
    ...common,
    template: "./src/workbench/grid/index.html",
    filename: "index.html",
    chunks: ["workbench"],
  });
  return [...addIn, workbench];
}

function copies(production, addInUrl) {
  const patterns = [
    { from: "assets/*.png" },
    {
      from: "manifest.xml",
      transform: (content) => deployManifest(content.toString(), addInUrl),
    },
  ];
  if (!production)
    patterns.push({
      from: "src/workbench/samples/*.xlsx",
      to: "samples/[name][ext]",
      noErrorOnMissing: true,
    });
  return new CopyPlugin({ patterns });
}

/** How the development server answers; scripts/start.ts adds the certificate. */
const devServer = {
  host: "localhost",
  port: 3000,
  headers: { "Access-Control-Allow-Origin": "*" },
  static: [
    {
      directory: path.dirname(require.resolve("@microsoft/office-js/dist/office.js")),
      publicPath: "/office-js",
      watch: false,
    },
  ],
  client: { overlay: { errors: true, warnings: false }, logging: "error" },
  // A reload would lose the workbook that is open in the workbench; the person reloads when it suits.
  hot: false,
  liveReload: false,
};

/** `servedAt`: where scripts/start.ts serves a development build, if elsewhere than the manifest says. */
module.exports = ({ servedAt = DEVELOPMENT_URL } = {}, argv = {}) => {
  const production = argv.mode === "production";
  const addInUrl = production ? baseOf(process.env.ADDIN_URL ?? PLACEHOLDER_URL) : servedAt;
  return {
    mode: production ? "production" : "development",
    target: ["web", "es2022"],
    // Not "eval": the pages' content security policy forbids it.
    devtool: "source-map",
    entry: {
      functions: "./src/functions/index.ts",
      commands: "./src/commands/index.ts",
      taskpane: "./src/taskpane/start.ts",
      ...(production ? {} : { workbench: "./src/workbench/grid/index.tsx" }),
    },
    output: {
      path: path.resolve(__dirname, production ? "dist" : "dist-dev"),
      filename: "[name].js",
      chunkFilename: production ? "[name].[contenthash:8].js" : "[name].js",
      clean: true,
    },
    resolve: {
      extensions: [".ts", ".tsx", ".js"],
    },
    module: {
      // `import { version } from "package.json"` takes the version and leaves the rest of the file behind.
      parser: { json: { namedExports: true } },
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "ts-loader",
          // Types are checked once, by `npm run types`.
          options: { transpileOnly: true, compilerOptions: { noEmit: false, sourceMap: true } },
        },
        {
          test: /\.module\.css$/,
          use: ["style-loader", { loader: "css-loader", options: { modules: { namedExport: false } } }],
        },
        { test: /\.css$/, exclude: /\.module\.css$/, use: ["style-loader", "css-loader"] },
      ],
    },
    // One runtime for the page: the pane and the ribbon's commands must see the same modules.
    optimization: {
      runtimeChunk: { name: (entry) => (entry.name === "workbench" ? "workbench-runtime" : "runtime") },
    },
    plugins: [...pages(production), copies(production, addInUrl), new FunctionsMetadataPlugin(addInUrl)],
    performance: { hints: false },
    stats: "errors-warnings",
    ...(production ? {} : { devServer }),
  };
};

module.exports.devServer = devServer;
