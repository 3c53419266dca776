/** Prints the custom functions' metadata as JSON, `{ sv, en }`; webpack.config.js emits it as two files. */
import { functionsMetadata } from "../src/functions/metadata";

process.stdout.write(JSON.stringify({ sv: functionsMetadata("sv"), en: functionsMetadata("en") }));
