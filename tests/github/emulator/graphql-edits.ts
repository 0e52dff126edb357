/** Questions about the edits of issues and pull requests, which the emulator lacks. */
import type { Account } from "./accounts.ts";
import { answer, type Answer } from "./message.ts";
import { roleOf } from "./rights.ts";
import { snapshot, type World } from "./world.ts";

export async function answerAboutEdits(
  world: World,
  query: string,
  repository: string,
  by: Account,
): Promise<Answer> {
  const isThere = [...world.ids.values()].includes(repository);
  if (!isThere || (await roleOf(world, repository, by)) === "none")
    return answer(200, {
      data: { viewer: { login: by.login }, repository: null },
      errors: [{ type: "NOT_FOUND", message: `Could not resolve to a Repository “${repository}”.` }],
    });
  const first = Number(/userContentEdits\(first: (\d+)\)/.exec(query)?.[1] ?? 0);
  const asked = [...query.matchAll(/(\w+): issueOrPullRequest\(number: (\d+)\)/g)];
  const found = await Promise.all(
    asked.map(async ([, alias = "", digits = ""]) => {
      const number = Number(digits);
      const one = await snapshot(world, repository, number);
      return [alias, one && world.edits.answer(repository, number, first, world.accounts)] as const;
    }),
  );
  return answer(200, { data: { viewer: { login: by.login }, repository: Object.fromEntries(found) } });
}
