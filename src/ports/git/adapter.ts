/** git as the program uses it, in the portfolio's folder. */
import { readHands } from "./hands.ts";
import type { GitReader, GitWriter } from "./port.ts";
import { readRepository, type ReaderOptions } from "./read-repository.ts";
import { gitIn } from "./run.ts";

/** Reading needs nothing but git itself. */
export function createGitReader(options: ReaderOptions): GitReader {
  return {
    readRepository: (listed, questions, paths, code, projects) =>
      readRepository(listed, { questions, paths, code, projects }, options),
    readHands: (question, questions) =>
      readHands(gitIn(options.folder, options.environment), question, questions),
  };
}

/** Writing needs simple-git, which a run that writes nothing does not load. */
export async function createGitWriter(options: ReaderOptions): Promise<GitWriter> {
  const { gitWriter } = await import("./write.ts");
  return gitWriter(options);
}
