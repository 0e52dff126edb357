/** A repository over HTTP on this machine: git's own server program behind GitHub's rules for who may fetch and push. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";
import type { TestRepository } from "../support/repository.ts";
import { askGit, type BackendAnswer, changedRefs, refsOf } from "./git-backend.ts";

/** What a token may do with the repository; null for one that GitHub does not know. */
export type GitRights = { read: boolean; write: boolean } | null;

export interface GitServerOptions {
  /** "owner/name". */
  repository: string;
  remote: TestRepository;
  /** @param token null for a request without one */
  rightsOf(token: string | null): GitRights;
  /** @param refs the full names of the branches and tags that changed */
  pushed(token: string, refs: readonly string[]): void;
}

export interface GitServer {
  /** Base URL, without a slash at the end. */
  url: string;
  /** Services that were asked for, such as "git-receive-pack 403". */
  requests: string[];
  close(): Promise<void>;
}

export async function serveGit(options: GitServerOptions): Promise<GitServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    serve(options, requests, request, response).catch((cause: unknown) => {
      response.writeHead(500).end(String(cause));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The git server has no port.");
  return {
    url: `http://127.0.0.1:${address.port}`,
    requests,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

async function serve(
  options: GitServerOptions,
  requests: string[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await buffer(request);
  const url = new URL(request.url ?? "/", "http://localhost");
  const [, name = "", path = ""] = /^\/([^/]+\/[^/]+?)(?:\.git)?(\/.*)$/.exec(url.pathname) ?? [];
  const service = url.searchParams.get("service") ?? path.slice(1);
  const token = tokenIn(request.headers.authorization);
  const refused = refusal(options, request, { name, service, token });
  const answer = refused ?? (await serveAllowed(options, request, { url, path, service, token, body }));
  requests.push(`${service} ${answer.status}`);
  response.writeHead(answer.status, answer.headers).end(answer.body);
}

/** GitHub's answer to who may not do what they ask for; null if they may. */
function refusal(
  { repository, rightsOf }: GitServerOptions,
  { rawHeaders }: IncomingMessage,
  { name, service, token }: { name: string; service: string; token: string | null },
): BackendAnswer | null {
  const refuse = (status: number, message: string): BackendAnswer => ({
    status,
    headers: {
      "content-type": "text/plain",
      ...(status === 401 ? { "www-authenticate": 'Basic realm="GitHub"' } : {}),
    },
    body: Buffer.from(message),
  });
  // Node keeps the first of several; GitHub refuses such a request.
  if (rawHeaders.filter((one) => one.toLowerCase() === "authorization").length > 1)
    return refuse(400, 'Duplicate header: "Authorization"');
  const rights = rightsOf(token);
  if (rights === null) return refuse(401, "Invalid username or token.");
  if (name !== repository || !rights.read) return refuse(token === null ? 401 : 404, "Repository not found.");
  if (service !== pushing || rights.write) return null;
  return token === null
    ? refuse(401, "No anonymous write access.")
    : refuse(403, "Write access to repository not granted.");
}

const pushing = "git-receive-pack";

interface Allowed {
  url: URL;
  /** After the repository. */
  path: string;
  service: string;
  token: string | null;
  body: Buffer;
}

/** Lets git answer, and reports what was pushed. */
async function serveAllowed(
  { remote, pushed }: GitServerOptions,
  { method = "GET", headers }: IncomingMessage,
  { url, path, service, token, body }: Allowed,
): Promise<BackendAnswer> {
  const environment = {
    REQUEST_METHOD: method,
    PATH_INFO: path,
    QUERY_STRING: url.search.slice(1),
    CONTENT_TYPE: headers["content-type"] ?? "",
    CONTENT_LENGTH: String(body.length),
    HTTP_CONTENT_ENCODING: headers["content-encoding"] ?? "",
    GIT_PROTOCOL: String(headers["git-protocol"] ?? ""),
    ...(service === pushing ? { REMOTE_USER: "x-access-token" } : {}),
  };
  if (service !== pushing || method !== "POST" || token === null)
    return askGit(remote.dir, environment, body);
  const before = refsOf(remote.dir);
  const answer = await askGit(remote.dir, environment, body);
  const changed = changedRefs(before, refsOf(remote.dir));
  if (changed.length > 0) pushed(token, changed);
  return answer;
}

/** The password of basic authentication, whoever the user is; GitHub takes a token there. */
function tokenIn(authorization: string | undefined): string | null {
  const [, basic] = /^basic (.+)$/i.exec(authorization ?? "") ?? [];
  if (basic === undefined) return null;
  const pair = Buffer.from(basic, "base64").toString("utf8");
  return pair.slice(pair.indexOf(":") + 1);
}
