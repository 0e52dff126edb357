/** Learners' repositories, served over HTTP on this machine as GitHub serves them. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { askGit } from "../rehearsal/git-backend.ts";
import { type CliRun, runHere } from "./cli.ts";
import { TestRepository } from "./repository.ts";
import { roadmapText } from "./roadmaps.ts";

export const cohortName = "acme/backend";

export interface CohortWorld {
  /** Of the mentor, who runs the commands. */
  dir: string;
  /** Address of the server, without a slash at the end. */
  server: string;
  /** Requests as "GET /ana/learning/info/refs", with "token" if they bear one. */
  requests: string[];
  /** What the server answers instead, by "owner/name": a status, or where it redirects to. */
  answers: Map<string, number | string>;
  /** Answers 401 to who has not this token, by "owner/name". */
  tokens: Map<string, string>;
  /** An empty repository. */
  repository(name: string): TestRepository;
  /** A repository with a roadmap that belongs to the cohort, and one item that a commit ticks. */
  learner(login: string, extra?: Record<string, unknown>): TestRepository;
  /** Writes cohort.json. */
  list(learners: readonly object[], extra?: object): void;
  run(args: string[], environment?: Record<string, string>): Promise<CliRun>;
  /** Parses a JSON file of the mentor's folder. */
  json(path: string): unknown;
  close(): Promise<void>;
}

export async function openCohortWorld(): Promise<CohortWorld> {
  const root = mkdtempSync(join(tmpdir(), "roadfolio-test-"));
  const dir = join(root, "mentor");
  mkdirSync(dir);
  const requests: string[] = [];
  const answers = new Map<string, number | string>();
  const tokens = new Map<string, string>();
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://localhost");
    const [, name = "", path = ""] = /^\/([^/]+\/[^/]+?)(?:\.git)?(\/.*)$/.exec(url.pathname) ?? [];
    const { authorization = "" } = request.headers;
    const token = Buffer.from(authorization.replace(/^basic /i, ""), "base64")
      .toString("utf8")
      .split(":")[1];
    requests.push(`${request.method} ${url.pathname}${token === undefined ? "" : " token"}`);
    const answer = answers.get(name);
    const needed = tokens.get(name);
    if (typeof answer === "number") return void response.writeHead(answer).end();
    if (typeof answer === "string")
      return void response.writeHead(301, { location: `/${answer}${path}${url.search}` }).end();
    if (needed !== undefined && token !== needed)
      return void response.writeHead(401, { "www-authenticate": 'Basic realm="x"' }).end();
    void serve(join(root, "server", `${name}.git`), path, request, response);
  });
  await new Promise<void>((done) => {
    server.listen(0, "127.0.0.1", done);
  });
  const address = server.address();
  const at = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  const repository = (name: string): TestRepository => {
    const folder = join(root, "server", `${name}.git`);
    mkdirSync(folder, { recursive: true });
    const made = new TestRepository(folder);
    made.init();
    return made;
  };
  return {
    dir,
    server: at,
    requests,
    answers,
    tokens,
    repository,
    learner(login, extra = {}) {
      const made = repository(`${login}/learning`);
      const owner = { name: `${login} Souza`, github: login, emails: [`${login}@example.com`] };
      const roadmap = roadmapText([{ id: "one" }, { id: "two" }], { owner, cohort: cohortName, ...extra });
      const author = { name: login, email: `${login}@example.com` };
      made.commit({ message: "Plan", files: { "roadmap.json": roadmap }, author });
      made.commit({ message: "Work\n\nCompletes: one", files: { "one.md": "1\n" }, author });
      return made;
    },
    list(learners, extra = {}) {
      const cohort = { title: "Backend", repository: cohortName, learners, ...extra };
      writeFileSync(join(dir, "cohort.json"), JSON.stringify(cohort));
    },
    run: (args, environment = {}) =>
      runHere(dir, ["cohort", ...args], { environment: { GITHUB_SERVER_URL: at, ...environment } }),
    json: (path) => JSON.parse(readFileSync(join(dir, path), "utf8")),
    async close() {
      const closed = new Promise((done) => server.close(done));
      server.closeAllConnections();
      await closed;
      rmSync(root, { recursive: true, force: true });
    },
  };
}

async function serve(
  folder: string,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await buffer(request);
  const { method = "", url = "", headers } = request;
  const variables = {
    REQUEST_METHOD: method,
    PATH_INFO: path,
    QUERY_STRING: new URL(url, "http://localhost").search.slice(1),
    CONTENT_TYPE: headers["content-type"] ?? "",
    CONTENT_LENGTH: String(body.length),
    HTTP_CONTENT_ENCODING: headers["content-encoding"] ?? "",
    GIT_PROTOCOL: String(headers["git-protocol"] ?? ""),
  };
  const answer = await askGit(folder, variables, body);
  response.writeHead(answer.status, answer.headers).end(answer.body);
}

/** Of a repository's newest commit. */
export function headOf(repository: TestRepository): string {
  return execFileSync("git", ["rev-parse", "HEAD"], { cwd: repository.dir, encoding: "utf8" }).trim();
}
