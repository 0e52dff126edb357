/** `roadfolio preview`: serves the site from memory, rebuilds it when a file changes and reloads the browser. */
import { createServer, type ServerResponse } from "node:http";
import { resolve } from "node:path";
import { errors, messageOf, UserError } from "../problems/errors.ts";
import { asProblem, hasError, type Problem } from "../problems/problem.ts";
import { problemLines } from "../problems/lines.ts";
import { drawSite } from "../sync/apply.ts";
import { sync } from "../sync/sync.ts";
import type { Machine } from "./command.ts";
import type { Arguments } from "./options.ts";
import { prepare, reportProblems } from "./prepare.ts";
import { say } from "./say.ts";
import { listenNear } from "./preview/listen.ts";
import { problemPage } from "./preview/problem-page.ts";
import { type Built, serve } from "./preview/serve.ts";
import { watchFolders } from "./preview/watch-folders.ts";

/** Changes within this many milliseconds of each other trigger one build. */
const settle = 150;

/** Runs until interrupted. @returns the exit status */
export async function preview(args: Arguments, machine: Machine): Promise<number> {
  const browsers = new Set<ServerResponse>();
  let built: Built = { pages: new Map(), problem: null, repository: null };
  // Builds run one after another, so that the latest one is served.
  let building: Promise<void> = Promise.resolve();
  const build = (): Promise<void> => (building = buildAfter(building));
  async function buildAfter(last: Promise<void>): Promise<void> {
    await last;
    built = await buildSite(args, machine, built);
  }
  async function rebuild(): Promise<void> {
    await build();
    for (const browser of browsers) browser.write("data: reload\n\n");
  }

  await build();
  const server = createServer((request, response) => {
    serve(request, response, {
      browsers,
      async built(again) {
        if (again && built.problem !== null) await build();
        return built;
      },
    }).catch((cause: unknown) => {
      machine.log.info(messageOf(cause));
      response.destroy();
    });
  });
  const port = await listenNear(server, args.port);
  if (args.port !== 0 && port !== args.port)
    machine.log.info(`Port ${args.port} is in use, so the preview uses another one.`);
  say(machine, [`Serving the site at http://127.0.0.1:${port}/ (press Ctrl+C to stop)`]);

  let pending: NodeJS.Timeout | undefined;
  const folders = [args.dir, ...(args.templates === null ? [] : [args.templates])];
  const stopWatching = watchFolders(
    folders.map((folder) => resolve(folder)),
    (path) => {
      if (path !== null && !matters(path, args.site)) return;
      clearTimeout(pending);
      pending = setTimeout(() => void rebuild(), settle);
    },
  );
  await new Promise<void>((done) => {
    process.once("SIGINT", done);
    process.once("SIGTERM", done);
  });
  stopWatching();
  clearTimeout(pending);
  for (const browser of browsers) browser.end();
  server.close();
  server.closeIdleConnections();
  return 0;
}

/** False for files that the site is not made from. */
function matters(path: string, site: string): boolean {
  return !(
    /(?:^|\/)node_modules\/|\.tmp$/.test(path) ||
    `${path}/`.startsWith(`${site}/`) ||
    /^\.git\/(?!HEAD|refs|packed-refs)/.test(path)
  );
}

/** Never fails: what is wrong is shown instead of the pages. */
async function buildSite(args: Arguments, machine: Machine, last: Built): Promise<Built> {
  try {
    const { options, ports } = await prepare({ ...args, dryRun: true, issues: false }, machine);
    const { plan } = await sync({ ...options, dryRun: true, publish: null }, ports);
    reportProblems(plan, machine);
    if (plan.site === null || hasError(plan.problems)) return broken(plan.problems, last);
    const { folder, files } = plan.site;
    const drawn = await drawSite(files);
    return {
      pages: new Map(drawn.map(({ path, content }) => [path.slice(folder.length), content])),
      problem: null,
      repository: args.localProofs ? await repositoryOf(args, machine) : null,
    };
  } catch (cause) {
    const problem = asProblem(cause instanceof UserError ? cause : errors.preview(cause));
    for (const line of problemLines([problem])) machine.log.info(line);
    return broken([problem], last);
  }
}

const broken = (problems: readonly Problem[], last: Built): Built => ({
  ...last,
  problem: problemPage(problems),
});

/** Null if the site links to no page of the repository. */
async function repositoryOf(args: Arguments, { environment }: Machine): Promise<Built["repository"]> {
  const [{ gitIn }, { readRemotes }, { readAddress }, { localRepository }] = await Promise.all([
    import("../ports/git/run.ts"),
    import("../ports/git/remotes.ts"),
    import("../activity/repository.ts"),
    import("./preview/local-repository.ts"),
  ]);
  const git = gitIn(resolve(args.dir), environment);
  const remotes = await readRemotes(git);
  const remote = remotes.pushedTo(await git.ask("symbolic-ref", "--short", "HEAD"));
  const url = remote === null ? null : remotes.addressOf(remote);
  const web = url === null ? null : readAddress(url).web;
  return web === null ? null : localRepository(git, web);
}
