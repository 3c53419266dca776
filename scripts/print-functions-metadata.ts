/**
 * Prints files of the build that are made from the formulas as JSON, `{ path: content }`: their metadata and their help
 * pages, Swedish and English. The argument is where the add-in will be served; webpack.config.js emits the files.
 */
import { definitions } from "../src/functions/definitions";
import { helpPage, helpPath } from "../src/functions/help-page";
import { functionsMetadata } from "../src/functions/metadata";

const [addInUrl = ""] = process.argv.slice(2);

async function main(): Promise<void> {
  const files: Record<string, string> = {};
  for (const language of ["sv", "en"] as const) {
    const name = language === "sv" ? "functions.json" : "functions.en.json";
    files[name] = JSON.stringify(functionsMetadata(language, addInUrl), null, 2);
    for (const definition of definitions)
      files[helpPath(definition, language)] = await helpPage(definition, language);
  }
  process.stdout.write(JSON.stringify(files));
}

void main();
