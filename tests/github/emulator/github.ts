/** A separate GitHub for one test: the emulator with corrections, behind a proxy that logs calls and injects faults. */
import { createEmulator } from "emulate";
import { onTestFinished, vi } from "vitest";
import { Accounts, tokenOf } from "./accounts.ts";
import { Client, type SceneCall } from "./client.ts";
import { Edits } from "./edits.ts";
import { History } from "./history.ts";
import { jsonObject } from "./json.ts";
import { mended } from "./mended.ts";
import type { Answer, Call } from "./message.ts";
import { Proxy } from "./proxy.ts";
import { Scene } from "./scene.ts";
import { createUpstream } from "./upstream.ts";
import { adminOf, home, organization, ownerOf, type World } from "./world.ts";

export interface GitHubOptions {
  /** Further repositories, "owner/name". */
  repositories?: readonly string[];
  /** The same, but private. */
  privateRepositories?: readonly string[];
  /** What a call meets before GitHub sees it: its answer, or the call that goes on. */
  before?: (call: Call) => Call | Answer;
}

export interface OpenGitHub {
  scene: Scene;
  /** GitHub's response to a call by anybody. */
  answer(call: Call): Promise<Answer>;
  /** Another scene whose responses come from elsewhere. */
  sceneOf(answer: SceneCall): Scene;
  close(): Promise<void>;
}

/**
 * Users: ana-souza, who owns the repository "ana-souza/learning" and is an admin of the organization "acme"; friend, who
 * can write there; reader, a collaborator who can read; stranger and ghostly, without permissions; the apps
 * "github-actions[bot]" (its token can write) and "dependabot[bot]". Everything is removed after the test.
 */
export async function startGitHub(options: GitHubOptions = {}): Promise<Scene> {
  const github = await openGitHub(options);
  onTestFinished(() => github.close());
  onTestFinished(() => void vi.useRealTimers());
  return github.scene;
}

/** Like {@link startGitHub}, but until it is closed. */
export async function openGitHub(options: GitHubOptions = {}): Promise<OpenGitHub> {
  const { repositories = [], privateRepositories = [], before = (call: Call) => call } = options;
  const accounts = new Accounts();
  const answer: SceneCall = async (call) => {
    const met = before(call);
    return "status" in met ? met : mended(world, met);
  };
  const proxy = new Proxy(answer);
  const origin = await proxy.listen();
  const names = [...new Set([home, ...repositories, ...privateRepositories])];
  const emulator = await createEmulator({
    service: "github",
    port: 0,
    seed: {
      tokens: Object.fromEntries(accounts.keys.map((login) => [tokenOf(login), { login }])),
      github: {
        users: accounts.keys.map((login) => ({ login })),
        orgs: [{ login: organization, members: [{ login: ownerOf(home), role: "admin" }] }],
        repos: names.map((name) => ({
          owner: ownerOf(name),
          name: name.slice(name.indexOf("/") + 1),
          private: privateRepositories.includes(name),
        })),
      },
    },
  });
  const world: World = {
    accounts,
    upstream: createUpstream(emulator.url, origin),
    history: new History(),
    edits: new Edits(),
    origin,
    server: "https://github.com",
    ids: new Map(),
    hidden: new Set(privateRepositories),
    remotes: new Map(),
    commits: new Map(),
    withoutPages: new Set(),
    gone: new Map(),
    duplicates: new Set(),
    closers: new Map(),
    associations: new Map(),
  };
  for (const name of names) await furnish(world, name);
  const sceneWith = (own: Proxy): Scene =>
    new Scene(
      world,
      own,
      (login) => new Client(async (call) => own.scene(call), tokenOf(accounts.existing(login).key), home),
    );
  return {
    scene: sceneWith(proxy),
    answer,
    sceneOf: (other) => sceneWith(new Proxy(other)),
    async close() {
      await Promise.all([proxy.close(), emulator.close()]);
    },
  };
}

/** Adds what cannot be seeded: collaborators of the repositories that a workflow's token can write to. */
async function furnish(world: World, name: string): Promise<void> {
  const { body } = await world.upstream(adminOf(name), { method: "GET", path: `/repos/${name}` });
  world.ids.set(String(jsonObject(body)["id"]), name);
  if (name !== home && ownerOf(name) !== organization) return;
  for (const [login, permission] of Object.entries({
    friend: "push",
    reader: "pull",
    "github-actions[bot]": "push",
  })) {
    const path = `/repos/${name}/collaborators/${encodeURIComponent(login)}`;
    await world.upstream(adminOf(name), { method: "PUT", path, body: { permission } });
  }
}
