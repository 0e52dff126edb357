/** Starts a forge: which requests GitHub's rules let through, and a learner's repository. */
import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { smallPlan } from "../github/e2e/plans.ts";
import { startGitHub } from "../github/emulator/github.ts";
import { learner } from "../github/emulator/learner.ts";
import { refuse, type Answer, type Call } from "../github/emulator/message.ts";
import type { Scene } from "../github/emulator/scene.ts";
import { home } from "../github/emulator/world.ts";
import type { TestRepository } from "../support/repository.ts";
import { Artifacts } from "./artifacts.ts";
import { Forge, type ForgeOptions } from "./forge.ts";
import { type GitRights, serveGit } from "./git-server.ts";
import { PagesSite } from "./pages-site.ts";
import { includes, permits } from "./permissions.ts";
import { WorkflowTokens } from "./workflow-tokens.ts";

/** @param files of the learner's first commit, next to a roadmap; it is pushed but starts nothing yet */
export async function startForge(files: Record<string, string>, options: ForgeOptions = {}): Promise<Forge> {
  const tokens = new WorkflowTokens();
  const artifacts = new Artifacts();
  const pages = new PagesSite(artifacts);
  const isPublic = options.isPrivate !== true;
  pages.isOn = options.hasPages ?? true;
  const scene: Scene = await startGitHub({
    privateRepositories: isPublic ? [] : [home],
    before: (call) => meet(call, (name) => scene.token(name)),
  });
  if (!pages.isOn) scene.turnOffPages();
  const { remote, laptop } = repositories(files);
  const git = await serveGit({ repository: home, remote, rightsOf, pushed });
  onTestFinished(async () => git.close());
  scene.serve(remote.dir);
  const forge = new Forge({ scene, git, remote, laptop, pages, artifacts, tokens }, options);
  return forge;

  /** A workflow's token is its permissions; what they allow is done as the app's account. */
  function meet(call: Call, tokenOf: (login: string) => string): Call | Answer {
    const permissions = call.token === null ? null : tokens.find(call.token);
    if (permissions === "ended") return refuse(401, "Bad credentials");
    if (permissions !== null && !permits(permissions, call, isPublic))
      return refuse(403, "Resource not accessible by integration");
    const token = permissions === null ? call.token : tokenOf("github-actions[bot]");
    return pages.answer(call) ?? { ...call, token };
  }

  function rightsOf(token: string | null): GitRights {
    if (token === null) return { read: isPublic, write: false };
    if (token === scene.token("ana-souza")) return { read: true, write: true };
    const permissions = tokens.find(token);
    if (permissions === null || permissions === "ended") return null;
    const read = isPublic || includes(permissions, "contents", "read");
    return { read, write: includes(permissions, "contents", "write") };
  }

  /** What a workflow pushes starts no run. GitHub Docs, "Triggering a workflow". */
  function pushed(token: string, refs: readonly string[]): void {
    if (tokens.find(token) === null) for (const ref of refs) forge.pushed(ref);
  }
}

function repositories(files: Record<string, string>): { remote: TestRepository; laptop: TestRepository } {
  const { remote, repository } = learner(smallPlan(), files);
  // GitHub serves any commit, and partial clones.
  appendFileSync(
    join(remote.dir, "config"),
    "[uploadpack]\n\tallowAnySHA1InWant = true\n\tallowFilter = true\n",
  );
  return { remote, laptop: repository };
}
