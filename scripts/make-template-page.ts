/** Writes docs/mallar.md: what is left of a template when it has been filled in. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { templatePage } from "./template-page";

void templatePage().then((text) => writeFileSync(path.join(__dirname, "../docs/mallar.md"), text));
