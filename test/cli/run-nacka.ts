import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** What a program that has ended leaves behind. */
export interface Ran {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number | null;
}

/** Runs `nacka` in a process of its own from the project's folder, as a person or a script does. */
export function runNacka(words: readonly string[]): Ran {
  const program = process.env["NACKA_PROGRAM"];
  if (program === undefined) throw new Error("build-program.ts is to run before the suites");
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, ...words], {
    encoding: "utf8",
    cwd: join(__dirname, "../.."),
    maxBuffer: 1e8,
  });
  return { stdout, stderr, status };
}
