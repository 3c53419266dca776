import type { Configuration } from "webpack";
import type { Configuration as DevServerConfiguration } from "webpack-dev-server";

/**
 * The configuration of one build; see webpack.config.js. `servedAt` is where a development build will be served,
 * "https://localhost:3001/"; without it, where the manifest says.
 */
declare function configure(
  environment: { readonly servedAt?: string },
  argv: { readonly mode: "development" | "production" },
): Configuration;

declare namespace configure {
  /** How the development server answers. */
  const devServer: DevServerConfiguration & { readonly host: string; readonly port: number };
}

export = configure;
