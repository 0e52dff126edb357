/** Runs Lighthouse on pages of the demo's site. */
import { createServer, type Server } from "node:http";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import lighthouse from "lighthouse";
import * as z from "zod";
import { contentTypeOf } from "../../src/cli/content-type.ts";
import { openBrowser } from "../browser.ts";

const categories = ["performance", "accessibility", "best-practices", "seo"] as const;
const port = 9223;

export interface PageScore {
  page: string;
  /** 0 to 100, in the order of the categories above. */
  scores: number[];
  /** Names of the failed audits. */
  failed: string[];
}

const result = z.object({
  categories: z.record(z.string(), z.object({ score: z.number().nullable() })),
  audits: z.record(z.string(), z.object({ score: z.number().nullable(), scoreDisplayMode: z.string() })),
});

/** @param pages by their names, paths inside the site */
export async function lighthouseScores(site: string, pages: Record<string, string>): Promise<PageScore[]> {
  const server = serve(site);
  await new Promise<void>((done) => {
    server.listen(0, "127.0.0.1", done);
  });
  const address = server.address();
  const base = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/`;
  const browser = await openBrowser([`--remote-debugging-port=${port}`]);
  const scores: PageScore[] = [];
  try {
    for (const [page, path] of Object.entries(pages)) {
      const run = await lighthouse(`${base}${path}`, {
        port,
        logLevel: "error",
        onlyCategories: [...categories],
      });
      const { categories: scored, audits } = result.parse(run?.lhr);
      scores.push({
        page,
        scores: categories.map((name) => Math.round((scored[name]?.score ?? 0) * 100)),
        failed: Object.entries(audits).flatMap(([name, { score, scoreDisplayMode }]) =>
          scoreDisplayMode === "binary" && score === 0 ? [name] : [],
        ),
      });
    }
  } finally {
    await browser.close();
    server.close();
  }
  return scores;
}

function serve(site: string): Server {
  return createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const file = join(site, path.endsWith("/") ? `${path}index.html` : path);
    if (!file.startsWith(site) || !existsSync(file)) return void response.writeHead(404).end();
    response.writeHead(200, { "content-type": contentTypeOf(file) }).end(readFileSync(file));
  });
}
