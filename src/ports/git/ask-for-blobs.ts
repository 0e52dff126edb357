/** Asks git for blobs: the process that answers all such questions, or one of its own. */
import { BlobAnswers, type BlobTaker } from "./blob-answers.ts";
import type { Git } from "./port.ts";

/**
 * What a partial clone lacks comes first; everything else in the order of the names.
 * @param names without line feeds
 * @throws GitError if git cannot be started, or is stopped before it has answered; what the taker throws
 */
export async function askForBlobs(git: Git, names: readonly string[], taker: BlobTaker): Promise<void> {
  const { lacks } = git;
  const here = lacks === undefined ? names : names.filter((name) => !lacks.has(name));
  if (lacks !== undefined) for (const name of names) if (lacks.has(name)) taker.take(name, null);
  if (here.length === 0) return;
  const answers = new BlobAnswers(here, taker);
  const question = `${here.join("\n")}\n`;
  if (git.objects !== undefined) return git.objects.ask(question, answers);
  await git.run(["cat-file", "--batch"], question, (chunk) => void answers.read(chunk, 0));
  answers.end();
}
