/** The authors of a history, with every address that they used. */
import type { Git } from "../../ports/git/port.ts";
import type { Author } from "../../init/who.ts";

/** Newest commits that are looked at. */
const most = 20_000;

/** @returns one entry for each name and address; empty if there are no commits */
export async function readAuthors(git: Git): Promise<Author[]> {
  const args = ["log", "-z", `--max-count=${most}`, "--no-show-signature", "--encoding=UTF-8"];
  const { status, stdout } = await git.run([...args, "--format=%an%n%ae", "HEAD"]);
  if (status !== 0) return [];
  const authors = new Map<string, Author>();
  for (const record of stdout.toString("utf8").split("\0")) {
    const [name = "", email = ""] = record.split("\n");
    if (email === "") continue;
    const known = authors.get(record);
    if (known) known.commits++;
    else authors.set(record, { name, email, commits: 1 });
  }
  return [...authors.values()];
}
