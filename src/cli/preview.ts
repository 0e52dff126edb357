/** `roadfolio preview`: serves the site from memory, rebuilds it when a file changes and reloads the browser. */
import { watch } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import { resolve } from "node:path";
import { drawSite } from "../sync/apply.ts";
import { errors, messageOf, UserError } from "../problems/errors.ts";
import type { FileContent } from "../ports/files.ts";
import { sync } from "../sync/sync.ts";
import { contentTypeOf } from "./content-type.ts";
import type { Arguments } from "./options.ts";
import { prepare, report } from "./prepare.ts";
import type { Machine } from "./command.ts";

/** Changes within this many milliseconds of each other trigger one build. */
const settle = 150;

/** Runs until interrupted. @returns the exit status */
export async function preview(args: Arguments, machine: Machine): Promise<number> {
  const { log } = machine;
  let pages = new Map<string, FileContent>();
  const browsers = new Set<ServerResponse>();

  async function build(): Promise<void> {
    try {
      const { options, ports } = await prepare({ ...args, dryRun: true, issues: false }, machine);
      const { plan } = await sync({ ...options, dryRun: true, publish: null }, ports);
      report(plan, [], machine);
      if (plan.site !== null) {
        const { folder, files } = plan.site;
        pages = new Map(
          (await drawSite(files)).map(({ path, content }) => [path.slice(folder.length), content]),
        );
      }
      for (const browser of browsers) browser.write("data: reload\n\n");
    } catch (cause) {
      log.info(cause instanceof UserError ? `${cause.message}\n  ${cause.hint}` : messageOf(cause));
    }
  }

  const server = createServer((request, response) => {
    const path = (request.url ?? "/").split("?", 1)[0] ?? "/";
    if (path === "/_reload") {
      response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
      response.write("\n");
      browsers.add(response);
      request.on("close", () => browsers.delete(response));
      return;
    }
    if (path === "/_reload.js")
      return void response.writeHead(200, { "content-type": "text/javascript" }).end(reloadScript);
    const name = path.endsWith("/") ? `${path}index.html` : path;
    if (!pages.has(name) && pages.has(`${path}/index.html`))
      return void response.writeHead(301, { location: `${path}/` }).end();
    const page = pages.get(name);
    if (page === undefined) {
      const missing = pages.get("/404.html");
      return void (typeof missing === "string"
        ? response.writeHead(404, { "content-type": contentTypeOf("404.html") }).end(missing)
        : response.writeHead(404, { "content-type": "text/plain" }).end("Page not found.\n"));
    }
    const type = contentTypeOf(name);
    response.writeHead(200, { "content-type": type, "cache-control": "no-store" });
    if (typeof page === "string") response.end(name.endsWith(".html") ? withReload(page) : page);
    else response.end(page());
  });

  // Builds run one after another, so that the latest one is served.
  let building = build();
  await building;
  await new Promise<void>((ready, fail) => {
    server.once("error", (cause: NodeJS.ErrnoException) =>
      fail(cause.code === "EADDRINUSE" ? errors.port(args.port) : cause),
    );
    server.listen(args.port, "127.0.0.1", ready);
  });
  const address = server.address();
  machine.print(
    `Serving the site at http://127.0.0.1:${typeof address === "object" ? address?.port : args.port}/ (press Ctrl+C to stop)\n`,
  );

  let pending: NodeJS.Timeout | undefined;
  const changed = (_event: string, name: string | null): void => {
    if (
      name === null ||
      /(?:^|[\\/])node_modules[\\/]|\.tmp$/.test(name) ||
      `${name}/`.startsWith(`${args.site}/`) ||
      /^\.git[\\/](?!HEAD|refs)/.test(name)
    )
      return;
    clearTimeout(pending);
    pending = setTimeout(() => {
      building = building.then(build);
    }, settle);
  };
  const folders = [args.dir, ...(args.templates === null ? [] : [args.templates])];
  const watchers = folders.map((folder) => watch(resolve(folder), { recursive: true }, changed));
  for (const watcher of watchers)
    watcher.on("error", (cause) =>
      log.info(`Stopped watching for changes, so restart the preview to see them: ${messageOf(cause)}`),
    );
  await new Promise<void>((done) => {
    process.once("SIGINT", done);
    process.once("SIGTERM", done);
  });
  for (const watcher of watchers) watcher.close();
  for (const browser of browsers) browser.end();
  server.close();
  return 0;
}

const reloadScript = `new EventSource("/_reload").onmessage = () => location.reload();\n`;

/** The site's content security policy forbids scripts, so the preview adds an exception for its own. */
function withReload(page: string): string {
  return page
    .replace("default-src 'none';", "default-src 'none'; script-src 'self';")
    .replace("</head>", '<script src="/_reload.js"></script>\n</head>');
}
