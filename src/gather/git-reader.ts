/** git as the program uses it, in the portfolio's folder. */
import { readHands } from "./history/hands.ts";
import { beginHistory } from "./history/stream.ts";
import type { GitReader, GitWriter } from "../ports/git/port.ts";
import { readRepository, type ReaderOptions } from "./read-repository.ts";
import { GitError, gitIn, type Stream } from "../ports/git/run.ts";

/** Reading needs nothing but git itself. */
export function createGitReader(options: ReaderOptions): GitReader {
  const own = gitIn(options.folder, options.environment);
  let begun: Stream | undefined;
  return {
    readAhead() {
      try {
        begun = beginHistory(own, "HEAD");
      } catch (cause) {
        // It is told when the repository is read.
        if (!(cause instanceof GitError)) throw cause;
      }
    },
    readRepository(listed, questions, paths, code, projects) {
      const history = listed === "." ? begun : undefined;
      if (listed === ".") begun = undefined;
      return readRepository(listed, { questions, paths, code, projects }, options, history);
    },
    readHands: (question, questions) => readHands(own, question, questions),
  };
}

/** Writing needs simple-git, which a run that writes nothing does not load. */
export async function createGitWriter(options: ReaderOptions): Promise<GitWriter> {
  const { gitWriter } = await import("../ports/git/write.ts");
  return gitWriter(options);
}
