/** Questions about who edited issues and pull requests, and what closed them, which the emulator lacks. */
import type { Account } from "./accounts.ts";
import { maybeObject, text } from "./json.ts";
import { answer, type Answer } from "./message.ts";
import { roleOf } from "./rights.ts";
import { key, snapshot, type World } from "./world.ts";

export async function answerAboutIssues(
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
  const asked = [...query.matchAll(/(\w+): (issueOrPullRequest|issue)\(number: (\d+)\)/g)];
  const found = await Promise.all(
    asked.map(async ([, alias = "", field, digits = ""]) => {
      const number = Number(digits);
      const one = await snapshot(world, repository, number);
      if (one === null || (field === "issue" && one["pull_request"] !== undefined))
        return [alias, null] as const;
      const facts =
        field === "issue"
          ? await closing(world, repository, number)
          : world.edits.answer(repository, number, first, world.accounts);
      return [alias, facts] as const;
    }),
  );
  return answer(200, { data: { viewer: { login: by.login }, repository: Object.fromEntries(found) } });
}

async function closing(world: World, repository: string, number: number): Promise<object> {
  const pull = world.closers.get(key(repository, number));
  const one = pull === undefined ? null : await snapshot(world, repository, pull);
  const author = text(maybeObject(one?.["user"])?.["login"]);
  const by = { author: world.accounts.actor(author), repository: { nameWithOwner: repository } };
  const closer = one && { kind: "PullRequest", number: pull, ...by };
  return { timelineItems: { nodes: [{ closer }] } };
}
