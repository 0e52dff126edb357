/** A site as GitHub Pages serves it: below a path, with 404.html at any address that is not there. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { contentTypeOf } from "../../src/cli/content-type.ts";
import type { PlannedSiteFile } from "../../src/plan/plan.ts";
import { drawCard } from "../../src/sync/cards/draw-card.ts";
import type { Card } from "../../src/render/site/card.ts";
import type { Portfolio } from "../../src/render/portfolio.ts";
import { renderSite } from "../../src/render/site/site.ts";

export interface ServedSite {
  /** Ends with "/". */
  base: string;
  /** By path inside the site. */
  files: ReadonlyMap<string, string | Card>;
  close(): void;
}

/** @param under where the site stands on its host, with "/" at both ends */
export async function serveSite(
  site: { folder: string; files: readonly PlannedSiteFile[] },
  under = "/",
): Promise<ServedSite> {
  const files = new Map(site.files.map(({ path, content }) => [path.slice(site.folder.length + 1), content]));
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://localhost").pathname;
    const path = url.startsWith(under) ? decodeURIComponent(url.slice(under.length)) : "";
    const name = path === "" || path.endsWith("/") ? `${path}index.html` : path;
    if (files.has(`${path}/index.html`)) return void response.writeHead(301, { location: `${url}/` }).end();
    const content = url.startsWith(under) ? files.get(name) : undefined;
    const type = contentTypeOf(name);
    if (content === undefined)
      return void response
        .writeHead(404, { "content-type": contentTypeOf("404.html") })
        .end(files.get("404.html") ?? "");
    response.writeHead(200, { "content-type": type });
    if (typeof content === "string") response.end(content);
    // A picture is drawn when it is asked for.
    else void drawCard(content).then((picture) => response.end(picture));
  });
  await new Promise<void>((done) => {
    server.listen(0, "127.0.0.1", done);
  });
  // It listens on a port, so its address is no path of a socket.
  const address: AddressInfo | string | null = server.address();
  const port = typeof address === "object" ? address?.port : "";
  return { base: `http://127.0.0.1:${port}${under}`, files, close: () => void server.close() };
}

/** The site of a portfolio, as a project's page: below the name of its repository. */
export function servePortfolio(portfolio: Portfolio, today = "2025-10-01"): Promise<ServedSite> {
  const files = renderSite(portfolio, today).map(({ path, content }): PlannedSiteFile => ({
    path: `site/${path}`,
    content,
    status: "created",
  }));
  return serveSite({ folder: "site", files }, "/learning/");
}
