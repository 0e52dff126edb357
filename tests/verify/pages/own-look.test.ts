/** Sites with the owner's own look, and with signed credentials. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { holds } from "../../../src/verify/report.ts";
import type { Verdict } from "../../../src/verify/verdict.ts";
import { verify } from "../../../src/verify/verify.ts";
import { rfcKey } from "../../signing/keys.ts";
import { plannedRepository } from "../../support/planned.ts";
import type { TestRepository } from "../../support/repository.ts";
import { runSync } from "../../support/run.ts";
import { now, verifier } from "../learner.ts";

const shipped = (name: string): string =>
  readFileSync(join(import.meta.dirname, "../../../templates", name), "utf8");
const paper = shipped("theme/paper.css.hbs");
const workflow = `jobs:\n  portfolio:\n    steps:\n      - uses: roadfolio/roadfolio@v1\n        with:\n          templates: my-look\n`;

/** With everything done. @param look the owner's own templates, by name */
function repositoryWith(look: Readonly<Record<string, string>>): TestRepository {
  const repository = plannedRepository([{ id: "joins" }], { site: { url: "https://ana.example/" } });
  repository.addOrigin("https://github.com/ana-souza/learning.git");
  const files = Object.fromEntries(Object.entries(look).map(([name, text]) => [`my-look/${name}`, text]));
  if (Object.keys(look).length > 0) files[".github/workflows/portfolio.yml"] = workflow;
  repository.commit({ message: "Completes: joins", files: { ...files, ".gitignore": "/site/\n" } });
  return repository;
}

async function verdictsOn({ dir }: TestRepository): Promise<Verdict[]> {
  const asked = { from: dir, clone: dir, server: "https://github.com", token: null, attestation: false };
  return (await verify({ ...asked, now: new Date(now) }, verifier())).verdicts;
}

const wrong = (verdicts: readonly Verdict[]): string[] =>
  verdicts
    .filter(({ outcome }) => outcome !== "holds")
    .map(({ claim, outcome, reasons }) => `${claim} ${outcome}: ${reasons.join(" ")}`);

async function wrongWith(look: Readonly<Record<string, string>>): Promise<string[]> {
  const repository = repositoryWith(look);
  await runSync(repository.dir, { flags: ["--templates", join(repository.dir, "my-look")] });
  repository.commit({ message: "Update" });
  const verdicts = await verdictsOn(repository);
  expect(holds(verdicts)).toBe(wrong(verdicts).length === 0);
  return wrong(verdicts);
}

describe("a look of the owner's own", () => {
  test("with other colours holds", async () => {
    const mine = paper.replace(/--proof: .*;/, "--proof: light-dark(#0b5aa8, #8cc3ff);");
    expect(mine).not.toBe(paper);
    expect(
      await wrongWith({ "theme/paper.css.hbs": mine, "readme/item.md.hbs": shipped("readme/item.md.hbs") }),
    ).toEqual([]);
  });

  test.each([
    ["hides text", `${paper}.todo { display: none; }\n`],
    ["hides text by its colour", paper.replace(/--soft: .*;/, "--soft: light-dark(#ffffff, #0f1214);")],
    ["adds text", `${paper}@media screen { .score::after { content: "7 of 7"; } }\n`],
  ])("that %s cannot be seen", async (_, theme) => {
    expect(await wrongWith({ "theme/paper.css.hbs": theme })).toEqual([
      expect.stringMatching(/^The pages of the site unseen: .* in my-look\/\. Its theme does more/),
    ]);
  });

  test("with its own page templates cannot be seen, and they are not run", async () => {
    expect(
      await wrongWith({ "site/foot.html.hbs": `${shipped("site/foot.html.hbs")}\n<!-- 7 of 7 -->` }),
    ).toEqual([
      expect.stringMatching(/^The pages of the site unseen: .* in my-look\/\. They can write anything/),
    ]);
  });
});

test("a site with signed credentials holds", async () => {
  const repository = repositoryWith({});
  await runSync(repository.dir, { environment: { ROADFOLIO_CREDENTIALS_KEY: rfcKey } });
  expect(readFileSync(join(repository.dir, "site/phases/basics/index.html"), "utf8")).toContain(
    "Signed credential",
  );
  repository.commit({ message: "Update" });
  expect(wrong(await verdictsOn(repository))).toEqual([]);
});
