/** git's own server program for HTTP (git's documentation, "git-http-backend"), and the refs of a repository. */
import { execFileSync, spawn } from "node:child_process";
import { buffer } from "node:stream/consumers";

export interface BackendAnswer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/**
 * @param folder of the bare repository
 * @param request variables of CGI
 */
export async function askGit(
  folder: string,
  request: Readonly<Record<string, string>>,
  body: Buffer,
): Promise<BackendAnswer> {
  const own = { GIT_PROJECT_ROOT: folder, GIT_HTTP_EXPORT_ALL: "1" };
  const child = spawn("git", ["http-backend"], { env: { ...environmentIn(folder), ...own, ...request } });
  // git may answer without reading what was sent.
  child.stdin.on("error", () => undefined).end(body);
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

/** Branches and tags with their objects. */
export function refsOf(folder: string): Map<string, string> {
  const text = execFileSync("git", ["for-each-ref", "--format=%(refname) %(objectname)"], {
    cwd: folder,
    encoding: "utf8",
    env: environmentIn(folder),
  });
  const lines = text.split("\n").filter(Boolean);
  return new Map(lines.map((line) => [line.slice(0, line.indexOf(" ")), line.slice(line.indexOf(" ") + 1)]));
}

/** Names of the refs that are new, moved or gone. */
export function changedRefs(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (ref) => before.get(ref) !== after.get(ref),
  );
}

const environmentIn = (folder: string): Record<string, string> => ({
  PATH: process.env["PATH"] ?? "",
  HOME: folder,
  GIT_CONFIG_NOSYSTEM: "1",
});
