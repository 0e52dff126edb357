/** A GitHub for the demo: a local emulator with three users, Ana, a stranger and the workflow. */
import { createEmulator } from "emulate";
import * as z from "zod";
import { repository } from "./make.ts";
import { inStoryTime } from "./story-clock.ts";

const [owner = "", name = ""] = repository.split("/");

/** Users by token. */
const people = { workflow: "github-actions[bot]", ana: owner, mallory: "mallory" };
type Who = keyof typeof people;

const issueList = z.array(z.object({ number: z.int(), title: z.string(), body: z.string().nullable() }));
type DemoIssue = z.infer<typeof issueList>[number];

export interface DemoGitHub {
  /** Address of the API. */
  api: string;
  /** Token of the workflow. */
  token: string;
  issues(): Promise<DemoIssue[]>;
  /** @throws if GitHub refuses */
  edit(who: Who, number: number, change: object): Promise<void>;
  /** @returns the number of the new issue. @throws if GitHub refuses */
  open(who: Who, issue: object): Promise<number>;
  close(): Promise<void>;
}

/** Starts the emulator on a free port. */
export async function startGitHub(): Promise<DemoGitHub> {
  const emulator = await createEmulator({
    service: "github",
    port: 0,
    seed: {
      tokens: Object.fromEntries(
        Object.entries(people).map(([token, login]) => [token, { login, scopes: ["repo"] }]),
      ),
      github: {
        users: Object.values(people).map((login) => ({ login })),
        repos: [{ owner, name, auto_init: false }],
      },
    },
  });
  const clock = await inStoryTime(emulator.url);

  async function ask(who: Who, method: string, path: string, body?: object): Promise<unknown> {
    const answer = await fetch(`${clock.url}/repos/${repository}${path}`, {
      method,
      headers: { authorization: `Bearer ${who}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`The emulator answered ${method} ${path} with ${answer.status}.`);
    return answer.json();
  }

  return {
    api: clock.url,
    token: "workflow" satisfies Who,
    issues: async () => issueList.parse(await ask("ana", "GET", "/issues?state=all&per_page=100")),
    edit: async (who, number, change) => void (await ask(who, "PATCH", `/issues/${number}`, change)),
    open: async (who, issue) =>
      z.object({ number: z.int() }).parse(await ask(who, "POST", "/issues", issue)).number,
    async close() {
      await clock.close();
      await emulator.close();
    },
  };
}
