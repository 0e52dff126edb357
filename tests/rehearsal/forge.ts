/** A GitHub on this machine, with git over HTTP, the API, Actions and Pages, and a learner who uses the workflow. */
import { issuesEvent, pushEvent } from "../github/emulator/action-events.ts";
import type { Scene } from "../github/emulator/scene.ts";
import { home } from "../github/emulator/world.ts";
import type { CommitOptions, TestRepository } from "../support/repository.ts";
import { runsBundles } from "../support/runner.ts";
import { ActionsService } from "./actions-service.ts";
import type { Artifacts } from "./artifacts.ts";
import type { WorkflowEvent } from "./event.ts";
import type { GitServer } from "./git-server.ts";
import { runProgram, startMachine } from "./machine.ts";
import type { PagesSite } from "./pages-site.ts";
import { playJob } from "./play-job.ts";
import type { Job, Run } from "./run.ts";
import type { WorkflowTokens } from "./workflow-tokens.ts";

const main = "refs/heads/main";

export interface ForgeOptions {
  isPrivate?: boolean;
  hasPages?: boolean;
  /** Variables of the repository. */
  variables?: Record<string, string>;
  /** How a job in a container differs: see {@link startMachine}. */
  container?: "owner" | "assumed";
  /** Whether jobs run the built Action in a process of its own; by default only in `npm run test:all`. */
  bundle?: boolean;
}

export class Forge {
  readonly scene: Scene;
  readonly git: GitServer;
  readonly remote: TestRepository;
  /** The learner's own clone. */
  readonly laptop: TestRepository;
  readonly pages: PagesSite;
  readonly artifacts: Artifacts;
  readonly attested = new Map<string, string>();
  readonly actions: ActionsService;
  private readonly tokens: WorkflowTokens;
  private readonly options: ForgeOptions;

  constructor(made: Made, options: ForgeOptions) {
    this.scene = made.scene;
    this.git = made.git;
    this.remote = made.remote;
    this.laptop = made.laptop;
    this.pages = made.pages;
    this.artifacts = made.artifacts;
    this.tokens = made.tokens;
    this.options = options;
    this.actions = new ActionsService({
      filesAt: (sha) => this.workflowsAt(sha),
      githubOf: (run) => this.githubOf(run),
      variables: options.variables ?? {},
      play: async (run, job, contexts) => this.play(run, job, contexts),
    });
  }

  /** Commits on the laptop and pushes, as Ana. @returns the runs that the push starts */
  push(commit: CommitOptions, ref = main): Run[] {
    this.laptop.commit(commit);
    return this.pushAs(ref);
  }

  /** Commits on top of what is on the forge and pushes over HTTP, with somebody's own token. */
  async pushWithToken(commit: CommitOptions, login: string): Promise<void> {
    this.laptop.git("pull", "--quiet", "--rebase", "origin", "main");
    this.laptop.commit(commit);
    const secret = Buffer.from(`x-access-token:${this.scene.token(login)}`).toString("base64");
    const header = `http.extraheader=AUTHORIZATION: basic ${secret}`;
    const args = ["-c", header, "push", "--quiet", `${this.git.url}/${home}`, `HEAD:${main}`];
    const machine = { ...startMachine("none"), workspace: this.laptop.dir };
    const { status, output } = await runProgram(machine, "git", args);
    if (status !== 0) throw new Error(output);
  }

  /** Pushes HEAD to a branch or tag. */
  pushAs(ref: string): Run[] {
    this.laptop.git("push", "--quiet", "origin", `HEAD:${ref}`);
    return this.pushed(ref);
  }

  /** The event of a push by a person. */
  pushed(ref: string): Run[] {
    const { payload } = pushEvent();
    return this.actions.deliver({ name: "push", ref, ...this.eventAt(ref, { ...payload, ref }) });
  }

  /** Runs a workflow by hand. */
  dispatch(ref = main): Run[] {
    const payload = { ref, inputs: null, sender: { login: "ana-souza", type: "User" } };
    return this.actions.deliver({
      name: "workflow_dispatch",
      ref,
      file: "portfolio.yml",
      ...this.eventAt(ref, payload),
    });
  }

  schedule(file: string): Run[] {
    const { sha } = this.eventAt(main, {});
    const payload = { schedule: "17 5 * * *" };
    return this.actions.deliver({ name: "schedule", ref: main, sha, actor: "ana-souza", payload, file });
  }

  /** Reports that somebody changed an issue. */
  async issue(...change: IssueChange): Promise<Run[]> {
    const [action, number, sender, details] = change;
    const { payload } = await issuesEvent(this.scene, action, number, sender, details);
    return this.actions.deliver({ name: "issues", ref: main, ...this.eventAt(main, payload), actor: sender });
  }

  /** The newest commit of a ref on the forge; "" if there is none. */
  head(ref = main): string {
    return this.remote.git("for-each-ref", "--format=%(objectname)", ref);
  }

  private eventAt(ref: string, payload: object): Pick<WorkflowEvent, "sha" | "actor" | "payload"> {
    const repository = { ...repositoryIn(pushEvent().payload), ...this.shown() };
    return {
      sha: this.remote.git("rev-parse", `${ref}^{commit}`),
      actor: "ana-souza",
      payload: { ...payload, repository },
    };
  }

  private shown(): object {
    return { private: this.options.isPrivate ?? false, has_pages: this.pages.isOn };
  }

  private workflowsAt(sha: string): Map<string, string> {
    const paths = this.remote
      .git("ls-tree", "--name-only", sha, ".github/workflows/")
      .split("\n")
      .filter(Boolean);
    return new Map(paths.map((path) => [path, this.remote.git("show", `${sha}:${path}`)]));
  }

  private githubOf({ id, workflow, event, attempt }: Run): Record<string, unknown> {
    return {
      event: event.payload,
      event_name: event.name,
      ref: event.ref,
      sha: event.sha,
      actor: event.actor,
      repository: home,
      run_id: String(id),
      run_attempt: String(attempt),
      workflow,
    };
  }

  private async play(run: Run, job: Job, contexts: Record<string, unknown>): Promise<void> {
    const { definition, permissions } = job;
    // Its protection rule allows only the default branch, unless somebody has changed it.
    if (definition.environment !== undefined && run.event.ref !== main) {
      job.log = `${run.event.ref} is not allowed to deploy to github-pages due to environment protection rules.`;
      job.state = "failure";
      return;
    }
    if ((definition.container !== undefined) !== (this.options.container !== undefined))
      throw new Error("A job in a container needs the option of the rehearsal that says how it differs.");
    const token = this.tokens.issue(permissions);
    const { server, api } = { server: this.git.url, api: this.scene.api };
    const github = { server, api, repository: home, artifacts: this.artifacts, attested: this.attested };
    const machine = startMachine(this.options.container ?? "none");
    const { bundle = runsBundles } = this.options;
    await playJob({ run, job, token, contexts, github, machine, bundle });
    this.tokens.end(token);
    const secret = Buffer.from(`x-access-token:${token}`).toString("base64");
    if ([token, secret].some((one) => job.log.includes(one)))
      throw new Error(`${job.name} printed its token:\n${job.log}`);
  }
}

type IssueChange = [
  action: "opened" | "closed" | "reopened" | "edited" | "labeled",
  number: number,
  sender: string,
  details?: object,
];

function repositoryIn(payload: object): object {
  return "repository" in payload ? Object(payload.repository) : {};
}

/** The parts of a forge. */
export interface Made {
  scene: Scene;
  git: GitServer;
  remote: TestRepository;
  laptop: TestRepository;
  pages: PagesSite;
  artifacts: Artifacts;
  tokens: WorkflowTokens;
}
