/** A private repository beside a public portfolio: what a whole run writes, prints and posts, and what `check` says. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runHere } from "../../support/cli.ts";
import { createRepository, type TestRepository } from "../../support/repository.ts";
import { smallPlan } from "./plans.ts";
import { day, type Portfolio, portfolioOf } from "./portfolio.ts";

const name = "ana-souza/globex-merger";
const secret = /globex|falcon|4711/i;

/** A clone of the private repository. Its name, branch, files, packages, tests, workflow and messages say the secret. */
function secretClone(): TestRepository {
  const clone = createRepository();
  clone.git("checkout", "--quiet", "-b", "falcon-branch");
  clone.commit({
    message: "FALCON-4711: block fraud at Globex\n\nCompletes: joins, falcon-unknown",
    date: day(11),
    files: {
      "README.md":
        "# Falcon\n\nO projeto Globex protege os cartões de todos os nossos clientes contra fraudes.\n",
      "falcon/globex_rules.py": "a = [x.y for x in range(4711) if x]\nb = {k: 1 for k in a}\n",
      "requirements.txt": "falcon-globex==4711\nfastapi\n",
      "tests/test_falcon.py": "def test_globex():\n    assert 4711\n",
      ".github/workflows/falcon.yml":
        "name: Falcon CI\non: push\njobs:\n  globex:\n    runs-on: ubuntu-latest\n    steps:\n      - run: pytest\n",
    },
  });
  clone.git("remote", "add", "origin", `https://github.com/${name}.git`);
  return clone;
}

const items = [
  "joins",
  "crud",
  { id: "comp", title: "Comprehensions", evidence: [{ skill: "python-comprehensions" }] },
];

async function portfolio(
  more: Record<string, unknown> = {},
): Promise<{ portfolio: Portfolio; clone: string }> {
  const { dir } = secretClone();
  const entry = Object.keys(more).length === 0 ? dir : { repository: dir, ...more };
  const plan = smallPlan(items, { repositories: [".", entry] });
  const made = await portfolioOf(plan, { privateRepositories: [name] });
  const there = made.github.as("ana-souza").in(name);
  await there.createIssue({ title: "Falcon issue", body: "Globex", labels: ["roadmap:crud"] });
  made.github.now = day(12);
  await there.close(1);
  return { portfolio: made, clone: dir };
}

/** Every file that the run wrote, but the pictures. */
function files({ repository }: Portfolio): [string, string][] {
  return readdirSync(repository.dir, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile() && !one.name.endsWith(".png"))
    .map((one) => join(one.parentPath, one.name).slice(repository.dir.length + 1))
    .filter((path) => !path.startsWith(".git/"))
    .map((path) => [path, readFileSync(join(repository.dir, path), "utf8")]);
}

describe("a run of the Action that can read it", () => {
  test.each([[{}], [{ publish: "summary" }], [{ publish: "nothing" }]])(
    "publishes nothing of it (%j)",
    async (more) => {
      const { portfolio: made, clone } = await portfolio(more);
      const run = await made.run({ as: "ana-souza" });
      expect(run).toMatchObject({ status: 0, outputs: { ticked: "joins,crud,comp" } });
      const told: [string, string][] = [
        ...files(made),
        ["log", run.stdout + run.stderr],
        ["summary", run.summary],
        ["checklist", await made.body(made.numbers()[0] ?? 0)],
        ["commit", made.repository.git("log", "-1", "--format=%B")],
      ];
      for (const [what, text] of told) {
        const plain = text.replaceAll(clone, "").replaceAll(/[\\\u200B-\u200D\u2060]/g, "");
        expect({ what, found: secret.exec(plain)?.[0] }).toEqual({ what });
        expect({ what, found: /2025-09-1[12]|1[12] Sep 2025/.exec(plain)?.[0] }).toEqual({ what });
      }
      expect(made.ticks()).toEqual({
        joins: expect.stringMatching(/^private commit [0-9a-f]{7}$/),
        crud: "private issue #1",
        comp: expect.stringMatching(/^private code [0-9a-f]{7}$/),
      });
      const kept =
        "publish" in more && more.publish === "nothing" ? "proof kept private" : "a private repository";
      expect(made.read("README.md")).toContain(kept);
      expect(run.summary.includes("repository-private") || run.stdout.includes("repository-private")).toBe(
        !("publish" in more),
      );

      made.checkout();
      expect(await made.run({ as: "ana-souza" })).toMatchObject({ outputs: { commit: "", unticked: "" } });
    },
  );

  test("publishes everything if its owner says so", async () => {
    const { portfolio: made } = await portfolio({ publish: "all" });
    await made.run({ as: "ana-souza" });
    expect(made.read("README.md")).toContain(`https://github.com/${name}/commit/`);
    expect(made.read("site/portfolio.json")).toContain("falcon/globex_rules.py");
    expect(made.ticks()["crud"]).toBe(`issue ${name}#1`);
  });
});

describe("check", () => {
  test("says which case applies, and asks GitHub only with a token", async () => {
    const { portfolio: made, clone } = await portfolio();
    made.github.forget();
    const { stdout } = await runHere(made.repository.dir, ["check"]);
    expect(stdout).toContain(
      `${clone}: only “a private repository”, the number of proofs and months are published, unless it is known to be public.`,
    );
    expect(made.github.calls).toEqual([]);
    const environment = {
      GITHUB_TOKEN: made.github.token("ana-souza"),
      GITHUB_API_URL: made.github.api,
    };
    const asked = await runHere(made.repository.dir, ["check"], { environment });
    expect(asked.stdout).toContain("are published, because it is private, or gone.");
    expect(asked.stdout).toContain('"publish": "all"');
    expect(made.github.calls.map(({ path }) => path)).toEqual([`/repos/${name}`]);
  });

  test("tells what the owner decided", async () => {
    const { portfolio: made, clone } = await portfolio({ publish: "all" });
    const run = await runHere(made.repository.dir, ["check", "--json"]);
    expect(JSON.parse(run.stdout)).toMatchObject({
      publishing: [{ repository: clone, publish: "all", why: "chosen" }],
    });
  });
});
