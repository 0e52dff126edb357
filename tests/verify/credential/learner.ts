/** A learner with a complete phase and project, whose signed credentials are on a site of this machine. */
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { joinsSql } from "../../support/code.ts";
import { TestRepository } from "../../support/repository.ts";
import { roadmapText } from "../../support/roadmaps.ts";
import { runSync } from "../../support/run.ts";
import type { Verdict } from "../../../src/verify/verdict.ts";
import { rfcKey } from "../../signing/keys.ts";

export interface Issuing {
  repository: TestRepository;
  /** Address of the site, ending with "/". */
  base: string;
  /** What the site serves, by path; tests put their own beside it. */
  files: Map<string, string>;
  server: Server;
}

/** Serves files by path, also those that are added later. @returns its address, with "/" at the end */
export async function serve(files: ReadonlyMap<string, string>): Promise<{ server: Server; base: string }> {
  const server = createServer((request, response) => {
    const text = files.get((request.url ?? "").slice(1));
    if (text === undefined) response.writeHead(404).end();
    else response.end(text);
  });
  await new Promise<void>((done) => {
    server.listen(0, "127.0.0.1", done);
  });
  const address = server.address();
  return { server, base: `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/` };
}

/** What does not hold, as "outcome claim: reason". */
export function wrong(verdicts: readonly Verdict[]): string[] {
  return verdicts
    .filter(({ outcome }) => outcome === "fails" || outcome === "unseen")
    .map(({ item, claim, outcome, reasons }) => `${outcome} ${item ?? claim}: ${reasons.join(" ")}`);
}

/** The folder and the server are the caller's to remove. */
export async function makeIssuing(): Promise<Issuing> {
  const files = new Map<string, string>();
  const { server, base } = await serve(files);
  const repository = new TestRepository(mkdtempSync(join(tmpdir(), "roadfolio-test-")));
  repository.init();
  repository.addOrigin("https://github.com/ana-souza/learning.git");
  const plan = JSON.parse(roadmapText([{ id: "joins", evidence: [{ skill: "sql-joins" }] }, { id: "crud" }]));
  plan.site = { url: base };
  plan.phases[0].project = {
    id: "tool",
    title: "Tool",
    path: "tool",
    items: [{ id: "reads", title: "Reads" }],
  };
  repository.commit({
    message: "Plan",
    files: { "roadmap.json": `${JSON.stringify(plan, null, 2)}\n`, ".gitignore": "site/\n" },
  });
  repository.commit({ message: "Report sales", files: { "sql/joins.sql": joinsSql } });
  repository.commit({ message: "Completes: crud, reads", files: { "tool/crud.md": "Notes\n" } });
  await runSync(repository.dir, { environment: { ROADFOLIO_CREDENTIALS_KEY: rfcKey } });
  const site = join(repository.dir, "site");
  for (const entry of readdirSync(site, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(?:json|jwt)$/.test(entry.name)) continue;
    const file = join(entry.parentPath, entry.name);
    files.set(file.slice(site.length + 1), readFileSync(file, "utf8"));
  }
  repository.commit({ message: "Update" });
  return { repository, base, files, server };
}
