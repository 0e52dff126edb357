/** A GitHub that sends the test's responses in order and records requests. */
import { createServer, type ServerResponse } from "node:http";
import { onTestFinished } from "vitest";
import * as z from "zod";
import { GitHubError } from "../../../src/ports/github/error.ts";
import { openGitHub } from "../../../src/ports/github/open.ts";
import type { GitHub } from "../../../src/ports/github/port.ts";
import { VirtualClock } from "../../support/virtual-clock.ts";

export interface Reply {
  status?: number;
  headers?: Record<string, string>;
  /** JSON; a string is sent as is, as HTML. */
  body?: unknown;
  /** Closes the connection at once or in the middle of the body, or never responds. */
  fails?: "at once" | "within" | "never";
}

interface Asked {
  method: string;
  /** Includes the query. */
  path: string;
  body: unknown;
  /** The header `x-github-api-version`. */
  version: string | string[] | undefined;
  /** Time of the request by the virtual clock, in milliseconds. */
  at: number;
}

export interface Scripted {
  github: GitHub;
  asked: Asked[];
  /** Methods and paths without their query. */
  routes(): string[];
  /** Logged lines. */
  lines: string[];
  clock: VirtualClock;
}

export const repository = "ana/learning";
export const token = "ghs_0123456789secret";
export const now = new Date("2026-03-01T12:00:00Z");
/** In milliseconds. */
export const second = 1000;

export async function scripted(replies: readonly Reply[], budget = 100): Promise<Scripted> {
  const rest = [...replies];
  const asked: Asked[] = [];
  const lines: string[] = [];
  const clock = new VirtualClock(now.toISOString());
  /** Of the requests, in order. */
  const signals: (AbortSignal | null | undefined)[] = [];
  const server = createServer(async (request, response) => {
    const at = clock.elapsed();
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(z.instanceof(Buffer).parse(chunk));
    const text = Buffer.concat(chunks).toString("utf8");
    const body: unknown = text === "" ? null : JSON.parse(text);
    const version = request.headers["x-github-api-version"];
    asked.push({ method: request.method ?? "", path: request.url ?? "", body, version, at });
    const reply = rest.shift() ?? { status: 418, body: { message: "The test has no response for this" } };
    if (reply.fails === "never") clock.runOut(signals.at(-1));
    else answer(response, reply);
  });
  const port = await new Promise<number>((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve(z.object({ port: z.number() }).parse(server.address()).port));
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const github = await openGitHub({
    token,
    api: `http://127.0.0.1:${port}`,
    budget,
    clock,
    fetch: async (input, init) => {
      signals.push(init?.signal);
      return fetch(input, init);
    },
    log: { info: (text) => void lines.push(text), progress: () => undefined },
  });
  const routes = (): string[] => asked.map(({ method, path }) => `${method} ${path.replace(/\?.*/, "")}`);
  return { github, asked, routes, lines, clock };
}

function answer(response: ServerResponse, { status = 200, headers = {}, body = [], fails }: Reply): void {
  if (fails === "at once") return void response.socket?.destroy();
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const type = typeof body === "string" ? "text/html" : "application/json; charset=utf-8";
  const length = Buffer.byteLength(text) + (fails === "within" ? 10 : 0);
  response.writeHead(status, { "content-type": type, "content-length": length, ...headers });
  if (fails === "within") response.write(text, () => response.socket?.destroy());
  else response.end(text);
}

/** Returns the error, and fails without one. */
export async function errorOf(asked: Promise<unknown>): Promise<GitHubError> {
  const outcome = await asked.then(
    (value: unknown) => ({ value }),
    (error: unknown) => error,
  );
  if (outcome instanceof GitHubError) return outcome;
  throw new Error("no GitHubError came", { cause: outcome });
}

/** An issue as GitHub returns it. */
export const issue = (fields: Record<string, unknown> = {}): Record<string, unknown> => ({
  number: 7,
  html_url: "https://github.com/ana/learning/issues/7",
  title: "Learn joins",
  body: "Text\n<!-- roadfolio: joins -->",
  state: "open",
  state_reason: null,
  user: { login: "ana", id: 1, type: "User" },
  labels: [{ name: "roadmap" }],
  milestone: null,
  locked: false,
  updated_at: "2026-01-02T03:04:05Z",
  closed_at: null,
  ...fields,
});

/** A pull request as in GitHub's list of pull requests. */
export const pullRequest = (fields: Record<string, unknown> = {}): Record<string, unknown> =>
  issue({
    merged_at: null,
    base: { ref: "main" },
    head: { label: "ana:progress", ref: "progress", repo: { owner: { login: "ana" } } },
    ...fields,
  });

export const milestone = (fields: Record<string, unknown> = {}): Record<string, unknown> => ({
  number: 2,
  title: "Basics",
  due_on: "2026-05-01T07:00:00Z",
  state: "open",
  ...fields,
});
