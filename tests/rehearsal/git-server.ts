/** A repository over HTTP on this machine: git's own server program behind GitHub's rules for who may fetch and push. */
import { execFileSync, spawn } from "node:child_process";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";
import type { TestRepository } from "../support/repository.ts";

/** What a token may do with the repository; null for one that GitHub does not know. */
export type GitRights = { read: boolean; write: boolean } | null;

export interface PushedRef {
  ref: string;
  /** 40 zeros for a ref that is new. */
  before: string;
  after: string;
}

export interface GitServerOptions {
  /** "owner/name". */
  repository: string;
  remote: TestRepository;
  /** @param token null for a request without one */
  rightsOf(token: string | null): GitRights;
  pushed(token: string, refs: readonly PushedRef[]): void;
}

export interface GitServer {
  /** Base URL, without a slash at the end. */
  url: string;
  /** Services that were asked for, such as "git-receive-pack 403". */
  requests: string[];
  close(): Promise<void>;
}

const none = "0".repeat(40);

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
  { repository, remote, rightsOf, pushed }: GitServerOptions,
  requests: string[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = "GET", headers } = request;
  const url = new URL(request.url ?? "/", "http://localhost");
  const body = await buffer(request);
  const [, name, path = ""] = /^\/([^/]+\/[^/]+?)(?:\.git)?(\/.*)$/.exec(url.pathname) ?? [];
  const service = url.searchParams.get("service") ?? path.slice(1);
  const refuse = (status: number, message: string): void => {
    requests.push(`${service} ${status}`);
    const asks = status === 401 ? { "www-authenticate": 'Basic realm="GitHub"' } : {};
    response.writeHead(status, { "content-type": "text/plain", ...asks }).end(message);
  };
  // Node keeps the first of several; GitHub refuses such a request.
  if (request.rawHeaders.filter((one) => one.toLowerCase() === "authorization").length > 1)
    return refuse(400, 'Duplicate header: "Authorization"');
  const token = tokenIn(headers.authorization);
  const rights = rightsOf(token);
  const writes = service === "git-receive-pack";
  if (rights === null) return refuse(401, "Invalid username or token.");
  if (name !== repository || !rights.read) return refuse(token === null ? 401 : 404, "Repository not found.");
  if (writes && token === null) return refuse(401, "No anonymous write access.");
  if (writes && !rights.write) return refuse(403, "Write access to repository not granted.");
  const before = refsOf(remote);
  const answer = await backend(
    remote,
    {
      REQUEST_METHOD: method,
      PATH_INFO: path,
      QUERY_STRING: url.search.slice(1),
      CONTENT_TYPE: headers["content-type"] ?? "",
      CONTENT_LENGTH: String(body.length),
      HTTP_CONTENT_ENCODING: headers["content-encoding"] ?? "",
      GIT_PROTOCOL: String(headers["git-protocol"] ?? ""),
      ...(writes ? { REMOTE_USER: "x-access-token" } : {}),
    },
    body,
  );
  requests.push(`${service} ${answer.status}`);
  if (writes && method === "POST" && token !== null) {
    const after = refsOf(remote);
    const refs = [...new Set([...before.keys(), ...after.keys()])]
      .map((ref) => ({ ref, before: before.get(ref) ?? none, after: after.get(ref) ?? none }))
      .filter((one) => one.before !== one.after);
    if (refs.length > 0) pushed(token, refs);
  }
  response.writeHead(answer.status, answer.headers).end(answer.body);
}

/** The password of basic authentication, whoever the user is; GitHub takes a token there. */
function tokenIn(authorization: string | undefined): string | null {
  const [, basic] = /^basic (.+)$/i.exec(authorization ?? "") ?? [];
  if (basic === undefined) return null;
  const pair = Buffer.from(basic, "base64").toString("utf8");
  return pair.slice(pair.indexOf(":") + 1);
}

function refsOf(remote: TestRepository): Map<string, string> {
  const text = execFileSync("git", ["for-each-ref", "--format=%(refname) %(objectname)"], {
    cwd: remote.dir,
    encoding: "utf8",
    env: environmentIn(remote),
  });
  return new Map(
    text
      .split("\n")
      .filter(Boolean)
      .map((line) => [line.slice(0, line.indexOf(" ")), line.slice(line.indexOf(" ") + 1)]),
  );
}

const environmentIn = (remote: TestRepository): Record<string, string> => ({
  PATH: process.env["PATH"] ?? "",
  HOME: remote.dir,
  GIT_CONFIG_NOSYSTEM: "1",
});

interface BackendAnswer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/** git's documentation, "git-http-backend". */
async function backend(
  remote: TestRepository,
  environment: Record<string, string>,
  body: Buffer,
): Promise<BackendAnswer> {
  const child = spawn("git", ["http-backend"], {
    env: {
      ...environmentIn(remote),
      GIT_PROJECT_ROOT: remote.dir,
      GIT_HTTP_EXPORT_ALL: "1",
      ...environment,
    },
  });
  child.stdin.end(body);
  const [output] = await Promise.all([buffer(child.stdout), buffer(child.stderr)]);
  const end = output.indexOf("\r\n\r\n");
  const lines = output.subarray(0, end).toString("latin1").split("\r\n");
  const fields = lines.map((line): [string, string] => {
    const colon = line.indexOf(":");
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
  });
  const { status = "200", ...headers } = Object.fromEntries(fields);
  return { status: Number.parseInt(status, 10), headers, body: output.subarray(end + 4) };
}
