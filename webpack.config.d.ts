import type { Configuration } from "webpack";
import type { Configuration as DevServerConfiguration } from "webpack-dev-server";

/** The configuration of one build; see webpack.config.js. */
declare function configure(
  environment: object,
  argv: { readonly mode: "development" | "production" },
): Configuration & {
  readonly devServer: DevServerConfiguration & { readonly host: string; readonly port: number };
};

declare namespace configure {
  const DEVELOPMENT_URL: string;
}

export = configure;
