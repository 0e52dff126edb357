/** A GitHub of its own for one test: the emulator, mended, behind a proxy that logs calls and injects faults. */
import { createEmulator } from "emulate";
import { onTestFinished, vi } from "vitest";
import { Accounts, tokenOf } from "./accounts.ts";
import { Client } from "./client.ts";
import { History } from "./history.ts";
import { jsonObject } from "./json.ts";
import { mended } from "./mended.ts";
import { Proxy } from "./proxy.ts";
import { Scene } from "./scene.ts";
import { createUpstream } from "./upstream.ts";
import { home, ownerOf, type World } from "./world.ts";

export interface GitHubOptions {
  /** Further repositories, "owner/name". */
  repositories?: readonly string[];
  /** As many, but private. */
  privateRepositories?: readonly string[];
}

/**
 * Users: ana-souza, who owns the repository "ana-souza/learning"; friend, who may write to it; reader, a collaborator
 * who may read; stranger and ghostly, who are nobody; the apps "github-actions[bot]" (its token may write) and
 * "dependabot[bot]". All is gone when the test is over.
 */
export async function startGitHub(options: GitHubOptions = {}): Promise<Scene> {
  const { repositories = [], privateRepositories = [] } = options;
  const accounts = new Accounts();
  const proxy = new Proxy(async (call) => mended(world, call));
  const origin = await proxy.listen();
  onTestFinished(() => proxy.close());
  const names = [home, ...repositories, ...privateRepositories];
  const emulator = await createEmulator({
    service: "github",
    port: 0,
    seed: {
      tokens: Object.fromEntries(accounts.keys.map((login) => [tokenOf(login), { login }])),
      github: {
        users: accounts.keys.map((login) => ({ login })),
        repos: names.map((name) => ({
          owner: ownerOf(name),
          name: name.slice(name.indexOf("/") + 1),
          private: privateRepositories.includes(name),
        })),
      },
    },
  });
  onTestFinished(() => emulator.close());
  onTestFinished(() => void vi.useRealTimers());
  const world: World = {
    accounts,
    upstream: createUpstream(emulator.url, origin),
    history: new History(),
    origin,
    server: "https://github.com",
    ids: new Map(),
    hidden: new Set(privateRepositories),
    gone: new Map(),
    duplicates: new Set(),
    associations: new Map(),
  };
  for (const name of names) await furnish(world, name);
  return new Scene(
    world,
    proxy,
    (login) => new Client(async (call) => proxy.scene(call), tokenOf(accounts.existing(login).key), home),
  );
}

/** What cannot be seeded: collaborators, of the home repository and, as far as a workflow's token goes, of it only. */
async function furnish(world: World, name: string): Promise<void> {
  const { body } = await world.upstream(ownerOf(name), { method: "GET", path: `/repos/${name}` });
  world.ids.set(String(jsonObject(body)["id"]), name);
  if (name !== home) return;
  for (const [login, permission] of Object.entries({
    friend: "push",
    reader: "pull",
    "github-actions[bot]": "push",
  })) {
    const path = `/repos/${name}/collaborators/${encodeURIComponent(login)}`;
    await world.upstream(ownerOf(name), { method: "PUT", path, body: { permission } });
  }
}
