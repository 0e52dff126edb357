/** Answers the browser: the site's files, the problem if there is one, and the copy of the repository. */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { FileContent } from "../../ports/files.ts";
import { contentTypeOf } from "../content-type.ts";
import type { LocalRepository } from "./local-repository.ts";
import { notFound, type Page, stylesheet } from "./page.ts";

/** What was built last. */
export interface Built {
  /** By path, which begins with "/". */
  pages: ReadonlyMap<string, FileContent>;
  /** Shown instead of every page; null if the site was built. */
  problem: Page | null;
  /** Null if proofs open on the web. */
  repository: LocalRepository | null;
}

export interface Preview {
  /** @param again whether to build again first, because the last build failed */
  built(again: boolean): Promise<Built>;
  /** Browsers that wait for a change. */
  browsers: Set<ServerResponse>;
}

/** What the browser gets. */
interface Answer {
  status: number;
  type: string;
  body: string | Uint8Array;
  /** Where to go instead. */
  location?: string;
}

export async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  { built, browsers }: Preview,
): Promise<void> {
  const path = (request.url ?? "/").split("?", 1)[0] ?? "/";
  if (isForUs(request.headers.host) && path === "/_reload") return waitForChange(request, response, browsers);
  const { status, type, body, location } = isForUs(request.headers.host)
    ? (own.get(path) ?? (await answer(path, await built(isPage(path)))))
    : { status: 403, type: "text/plain", body: "Open the address that was printed.\n", location: undefined };
  response
    .writeHead(status, {
      "content-type": type,
      "cache-control": "no-store",
      ...(location === undefined ? {} : { location }),
    })
    .end(body);
}

const html = contentTypeOf("x.html");
const asAnswer = ({ status, body }: Page): Answer => ({ status, type: html, body: withReload(body) });

const fileOf = (path: string): string => (path.endsWith("/") ? `${path}index.html` : path);
const isPage = (path: string): boolean => fileOf(path).endsWith(".html");

async function answer(path: string, { pages, problem, repository }: Built): Promise<Answer> {
  if (repository !== null && path.startsWith("/repo/"))
    return asAnswer(await repository.page(path.slice("/repo/".length)));
  if (problem !== null && isPage(path)) return asAnswer(problem);
  const found = pages.get(fileOf(path));
  if (found === undefined) return notThere(path, pages);
  const content = typeof found === "string" ? found : found();
  if (typeof content !== "string" || !isPage(path))
    return { status: 200, type: contentTypeOf(fileOf(path)), body: content };
  return asAnswer({ status: 200, body: repository?.relink(content) ?? content });
}

/** A folder without "/" at its end, or nothing that the site has. */
function notThere(path: string, pages: Built["pages"]): Answer {
  if (pages.has(`${path}/index.html`)) return { status: 301, type: html, body: "", location: `${path}/` };
  const missing = pages.get("/404.html");
  if (typeof missing !== "string") return asAnswer(notFound("There is no such page."));
  // Its links begin with the path that the site has where it is published.
  const root = /href="([^"]*)style\.css"/.exec(missing)?.[1] ?? "/";
  return asAnswer({ status: 404, body: missing.replaceAll(`="${root}`, '="/') });
}

/** Another site can point its own name at this computer. Its requests carry that name. */
function isForUs(host: string | undefined): boolean {
  return host === undefined || /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i.test(host);
}

function waitForChange(
  request: IncomingMessage,
  response: ServerResponse,
  browsers: Set<ServerResponse>,
): void {
  response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
  response.write("\n");
  browsers.add(response);
  request.on("close", () => browsers.delete(response));
}

/** Also reloads after the preview was started again. */
const reloadScript = `let lost = false;
const events = new EventSource("/_reload");
events.onmessage = () => location.reload();
events.onerror = () => { lost = true; };
events.onopen = () => { if (lost) location.reload(); };
`;

/** Files of the preview itself. */
const own = new Map<string, Answer>([
  ["/_reload.js", { status: 200, type: "text/javascript", body: reloadScript }],
  ["/_preview.css", { status: 200, type: contentTypeOf("x.css"), body: stylesheet }],
]);

/** The content security policy of the pages forbids scripts, so the preview adds an exception for its own. */
function withReload(body: string): string {
  return body
    .replace("default-src 'none';", "default-src 'none'; script-src 'self';")
    .replace("</head>", '<script src="/_reload.js"></script>\n</head>');
}
