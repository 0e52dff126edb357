/** Sites as GitHub Pages serves them: below a path, with 404.html at any address that is not there. */
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { contentTypeOf } from "../../src/cli/content-type.ts";
import type { PlannedSiteFile } from "../../src/plan/plan.ts";
import { drawCard } from "../../src/sync/cards/draw-card.ts";
import type { Card } from "../../src/render/site/card.ts";
import type { Portfolio } from "../../src/render/portfolio.ts";
import { type Copied, renderSite } from "../../src/render/site/site.ts";

/** By path inside the site. */
export type SiteFiles = ReadonlyMap<string, string | Card | Copied>;

export interface ServedSite {
  /** Ends with "/". */
  base: string;
  files: SiteFiles;
  close(): void;
}

/** Many sites on one host, each below a path of its own; more may be added while it serves. */
export interface SiteHost {
  /** Of the host, ends with "/". */
  base: string;
  /** By the path that a site is below, with "/" at both ends. */
  sites: Map<string, SiteFiles>;
  close(): void;
}

/** @param headers of each answer, beside its type */
export async function serveSites(headers: Record<string, string> = {}): Promise<SiteHost> {
  const sites = new Map<string, SiteFiles>();
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://localhost").pathname;
    const under = [...sites.keys()].find((one) => url.startsWith(one));
    if (under === undefined) response.writeHead(404).end();
    else
      answer(response, { files: sites.get(under) ?? new Map(), url, rest: url.slice(under.length), headers });
  });
  await new Promise<void>((done) => {
    server.listen(0, "127.0.0.1", done);
  });
  // It listens on a port, so its address is not a path of a socket.
  const address: AddressInfo | string | null = server.address();
  const port = typeof address === "object" ? address?.port : "";
  return { base: `http://127.0.0.1:${port}/`, sites, close: () => void server.close() };
}

interface Asked {
  files: SiteFiles;
  url: string;
  /** The part of it below the site's own path. */
  rest: string;
  headers: Record<string, string>;
}

function answer(response: ServerResponse, { files, url, rest, headers }: Asked): void {
  const path = decodeURIComponent(rest);
  const name = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  if (files.has(`${path}/index.html`)) return void response.writeHead(301, { location: `${url}/` }).end();
  const content = files.get(name);
  if (content === undefined)
    return void response
      .writeHead(404, { "content-type": contentTypeOf("404.html") })
      .end(files.get("404.html") ?? "");
  response.writeHead(200, { "content-type": contentTypeOf(name), ...headers });
  if (typeof content === "string") response.end(content);
  else if ("base64" in content) response.end(Buffer.from(content.base64, "base64"));
  // A card is drawn when it is asked for.
  else response.end(drawCard(content));
}

/** @param under where the site is on its host, with "/" at both ends */
export async function serveSite(
  site: { folder: string; files: readonly PlannedSiteFile[] },
  under = "/",
): Promise<ServedSite> {
  const files = new Map(site.files.map(({ path, content }) => [path.slice(site.folder.length + 1), content]));
  const { base, sites, close } = await serveSites();
  sites.set(under, files);
  return { base: `${base}${under.slice(1)}`, files, close };
}

/** The site of a portfolio, by path. */
export function filesOf(portfolio: Portfolio, today = "2025-10-01"): SiteFiles {
  return new Map(renderSite(portfolio, today).map(({ path, content }) => [path, content]));
}

/** The site of a portfolio, as a project's page: below the name of its repository. */
export async function servePortfolio(portfolio: Portfolio, today?: string): Promise<ServedSite> {
  const files = filesOf(portfolio, today);
  const { base, sites, close } = await serveSites();
  sites.set("/learning/", files);
  return { base: `${base}learning/`, files, close };
}
