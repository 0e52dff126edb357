/** A GitHub on this machine for a cohort: the repositories of learners and mentors over HTTP, Actions and Pages. */
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { onTestFinished } from "vitest";
import { type Answer, type Call, notFound, refuse } from "../github/emulator/message.ts";
import { cli, type CliRun, runHere } from "../support/cli.ts";
import { cohortName, type CohortWorld, headOf, openCohortWorld } from "../support/cohort-world.ts";
import type { TestRepository } from "../support/repository.ts";
import { runsBundles } from "../support/runner.ts";
import { ActionsService } from "./actions-service.ts";
import { Artifacts } from "./artifacts.ts";
import type { WorkflowEvent } from "./event.ts";
import { fill } from "./expression.ts";
import { startMachine } from "./machine.ts";
import { PagesSite } from "./pages-site.ts";
import { includes } from "./permissions.ts";
import { playJob } from "./play-job.ts";
import { answeredPrograms, failed, type Program, type ProgramCall } from "./programs.ts";
import type { Job, Run } from "./run.ts";
import { WorkflowTokens } from "./workflow-tokens.ts";

const root = join(import.meta.dirname, "../..");
const main = "refs/heads/main";

export class CohortForge {
  readonly world: CohortWorld;
  readonly artifacts = new Artifacts();
  readonly pages = new PagesSite(this.artifacts);
  /** The mentors' repository. */
  readonly home: TestRepository;
  readonly actions: ActionsService;
  /** Secrets of the mentors' repository. */
  readonly secrets: Record<string, string> = {};
  /** Whether jobs run the built program in processes of their own; otherwise it runs in this one. */
  private readonly bundle: boolean;
  /** The shard whose machine is lost, such as "1/2". */
  lost: string | null = null;
  private readonly tokens = new WorkflowTokens();
  private readonly addresses: { api: string; site: string };

  constructor(world: CohortWorld, servers: { api: Server; site: Server }, bundle: boolean) {
    this.world = world;
    this.bundle = bundle;
    this.home = world.repository(cohortName);
    this.addresses = { api: addressOf(servers.api), site: addressOf(servers.site) };
    this.actions = new ActionsService({
      filesAt: (sha) => this.workflowsAt(sha),
      githubOf: (run) => this.githubOf(run),
      variables: {},
      play: async (run, job, contexts) => this.play(run, job, contexts),
    });
  }

  /** Commits cohort.json with these learners and both workflows, as docs/ has them. @returns the run that this starts */
  list(logins: readonly string[], extra: object = {}): Run[] {
    const learners = logins.map((login) => ({ login, repository: `${login}/learning` }));
    const workflows = ["cohort.yml", "cohort-daily.yml"].map((name) => [
      `.github/workflows/${name}`,
      readFileSync(join(root, "docs", name), "utf8"),
    ]);
    const cohort = JSON.stringify({ title: "Backend", learners, ...extra });
    const files = { ...Object.fromEntries(workflows), "cohort.json": cohort };
    this.home.commit({ message: "List learners", files });
    return this.deliver({ name: "push", changed: ["cohort.json"] });
  }

  /** @param event without what follows from the repository */
  deliver(event: Pick<WorkflowEvent, "name" | "changed" | "file">): Run[] {
    return this.actions.deliver({
      ...event,
      ref: main,
      sha: headOf(this.home),
      actor: "rui",
      payload: { repository: { full_name: cohortName } },
    });
  }

  /** A file of the site as it was deployed last; null if there is none. */
  published(path: string): string | null {
    const content = this.pages.deployments.at(-1)?.files.get(path);
    return content === undefined ? null : Buffer.from(content, "latin1").toString("utf8");
  }

  /** Puts other content in place of a file of the site. */
  replace(path: string, content: string): void {
    this.pages.deployments.at(-1)?.files.set(path, Buffer.from(content, "utf8").toString("latin1"));
  }

  /** The answer of GitHub's API. */
  answer(call: Call): Answer {
    const permissions = call.token === null ? null : this.tokens.find(call.token);
    if (permissions === null || permissions === "ended") return refuse(401, "Bad credentials");
    const needed = call.method === "GET" ? "read" : "write";
    if (!includes(permissions, "pages", needed)) return refuse(403, "Resource not accessible by integration");
    if (call.path !== `/repos/${cohortName}/pages`) return this.pages.answer(call) ?? notFound();
    return this.pages.isOn
      ? { status: 200, headers: {}, body: { html_url: `${this.addresses.site}/backend/` } }
      : notFound();
  }

  private workflowsAt(sha: string): Map<string, string> {
    const paths = this.home.git("ls-tree", "--name-only", sha, ".github/workflows/").split("\n");
    return new Map(paths.map((path) => [path, this.home.git("show", `${sha}:${path}`)]));
  }

  private githubOf({ id, workflow, event, attempt }: Run): Record<string, unknown> {
    return {
      event_name: event.name,
      ref: event.ref,
      sha: event.sha,
      repository: cohortName,
      run_id: String(id),
      run_attempt: String(attempt),
      workflow,
    };
  }

  private async play(run: Run, job: Job, contexts: Record<string, unknown>): Promise<void> {
    const token = this.tokens.issue(job.permissions);
    const github = {
      server: this.world.server,
      api: this.addresses.api,
      repository: cohortName,
      artifacts: this.artifacts,
      attested: new Map<string, string>(),
    };
    const machine = startMachine("none");
    machine.path = `${await this.programs()}:${machine.path}`;
    const secrets = job.secrets === null ? this.secrets : passedSecrets(job.secrets, this.secrets);
    await playJob({ run, job, token, contexts, github, machine, secrets, bundle: this.bundle });
    this.tokens.end(token);
    for (const secret of [token, ...Object.values(this.secrets)])
      if (job.log.includes(secret)) throw new Error(`${job.name} printed a secret:\n${job.log}`);
  }

  /** npx with our program, and what a job needs of gh. @returns the folder that they are in */
  private async programs(): Promise<string> {
    if (!this.bundle) return answeredPrograms({ gh, npx: async (call) => this.npx(call) });
    const folder = await answeredPrograms({ gh });
    const lines = [
      "#!/bin/sh",
      '[ "$1 $2" = "--yes roadfolio@1" ] || exit 127',
      "shift 2",
      `[ "$1 $2 $3" != "cohort shard ${this.lost ?? ""}" ] || kill -9 $$`,
      `exec '${process.execPath}' '${cli}' "$@"`,
    ];
    writeFileSync(join(folder, "npx"), `${lines.join("\n")}\n`);
    chmodSync(join(folder, "npx"), 0o755);
    return folder;
  }

  private async npx({ folder, args: [yes, name, ...args], environment }: ProgramCall): Promise<CliRun> {
    if (yes !== "--yes" || name !== "roadfolio@1") return failed(127);
    if (args.slice(0, 3).join(" ") === `cohort shard ${this.lost}`) return failed(128 + 9);
    return runHere(folder, args, { environment });
  }
}

/** `gh api PATH --jq .FIELD`. */
const gh: Program = async ({ args: [verb, path, option, query = ""], environment }) => {
  if (verb !== "api" || option !== "--jq") throw new Error("Only gh api with --jq is played.");
  const headers = { authorization: `Bearer ${environment["GH_TOKEN"]}` };
  const response = await fetch(`${environment["GITHUB_API_URL"]}/${path}`, { headers });
  const body: unknown = await response.json();
  if (response.ok) return { status: 0, stdout: `${Object(body)[query.slice(1)]}\n`, stderr: "" };
  return { status: 1, stdout: "", stderr: `gh: ${Object(body).message} (HTTP ${response.status})\n` };
};

/** The secrets that a called workflow sees. */
function passedSecrets(
  given: Readonly<Record<string, string>>,
  secrets: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, fill(value, { secrets })]));
}

/** @param bundle whether jobs run the built program; by default only in `npm run test:all` */
export async function startCohortForge(bundle = runsBundles): Promise<CohortForge> {
  const world = await openCohortWorld();
  onTestFinished(async () => world.close());
  const api = createServer((request, response) => void answer(request, response));
  const site = createServer((request, response) => {
    const path = request.url?.replace(/^\/backend\//, "") ?? "";
    const content = forge.published(path);
    response.writeHead(content === null ? 404 : 200).end(content ?? "");
  });
  for (const server of [api, site]) await listen(server);
  const forge = new CohortForge(world, { api, site }, bundle);
  return forge;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await text(request);
    const [, token = null] = /^(?:bearer|token) (.+)$/i.exec(request.headers.authorization ?? "") ?? [];
    const { method = "GET", url = "/" } = request;
    const { pathname: path, searchParams: query } = new URL(url, "http://localhost");
    const parsed: unknown = body === "" ? undefined : JSON.parse(body);
    const given = forge.answer({ method, path, query, body: parsed, token });
    response.writeHead(given.status, { "content-type": "application/json" });
    response.end(JSON.stringify(given.body));
  }
}

async function listen(server: Server): Promise<void> {
  await new Promise<void>((done) => {
    server.listen(0, "127.0.0.1", done);
  });
  onTestFinished(async () => {
    const closed = new Promise((done) => server.close(done));
    server.closeAllConnections();
    await closed;
  });
}

function addressOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("A server has no port.");
  return `http://127.0.0.1:${address.port}`;
}
