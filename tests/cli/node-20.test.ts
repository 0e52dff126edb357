/** The CLI on other versions of Node, if the machine has them. The Action runs on Node 24. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { parseSync } from "rolldown/utils";
import { describe, expect, test } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { oldNode } from "../../src/cli/old-node.ts";
import { type CliRun, runCli } from "../support/cli.ts";
import { plannedRepository } from "../support/planned.ts";

/** The machine's own Node with this major version. Those in node_modules run the tests. */
const nodeOf = (major: number): string | undefined =>
  (process.env["PATH"] ?? "")
    .split(delimiter)
    .filter((folder) => !folder.includes("node_modules"))
    .map((folder) => join(folder, "node"))
    .find((node) =>
      spawnSync(node, ["--version"], { encoding: "utf8" }).stdout?.startsWith(`v${String(major)}.`),
    );

describe.each([
  { major: 20, said: "roadfolio: Node 20 is no longer supported. Use Node 22 or 24.\n" },
  { major: 22, said: "" },
])("on Node $major", ({ major, said }) => {
  const node = nodeOf(major) ?? "";

  describe.skipIf(node === "")("(skipped if not in PATH)", () => {
    test("--version", () => {
      const run = runCli(plannedRepository().dir, ["--version"], { node });
      expect(run).toEqual({ status: 0, stdout: `${packageJson.version}\n`, stderr: "" });
    });

    test("check", () => {
      const run = runCli(plannedRepository().dir, ["check"], { node });
      expect(run).toEqual({
        status: 0,
        stdout: "roadmap.json is valid: 1 phase, 2 items, 0 with evidence;\n  next: npx roadfolio sync\n",
        stderr: said,
      });
    });

    test("sync writes the same as on the Node that runs the tests", () => {
      const repository = plannedRepository();
      repository.commit({ message: "Work\n\nCompletes: joins" });
      const run = runCli(repository.dir, ["sync"], { node });
      expect(run).toMatchObject({ status: 0, stderr: expect.not.stringMatching(/error|warning|bug/) });
      expect(run.stderr.match(/^.*\bNode \d+.*\n/gm)?.join("") ?? "").toBe(said);
      const again = runCli(repository.dir, ["sync", "--json"]);
      const answer = JSON.parse(again.stdout);
      expect(answer).toMatchObject({ roadmap: { done: 1, total: 2 } });
      expect(new Set(answer.files.map(({ status }: { status: string }) => status))).toEqual(
        new Set(["unchanged"]),
      );
    });
  });
});

test.each([
  ["20.15.0", "Node 20 is no longer supported. Use Node 22 or 24.", true],
  ["20.14.0", "Node 20.14 is too old to run Roadfolio. Use Node 22 or 24.", false],
  ["21.7.3", "Node 21 is too old to run Roadfolio. Use Node 22 or 24.", false],
  ["22.1.0", "Node 22.1 is too old to run Roadfolio. Use the newest Node 22 or 24.", false],
  ["22.11.0", "Node 22.11 is no longer supported. Use the newest Node 22 or 24.", true],
])("%s: %s", (version, sentence, works) => {
  expect(oldNode(version)).toEqual({ sentence, works });
});

test("everything that engines names is supported", () => {
  const oldest = /^>=([\d.]+)$/.exec(packageJson.engines.node)?.[1] ?? "";
  expect(oldNode(oldest)).toBeNull();
});

describe("on any other Node", () => {
  /** Node options that fake the version of Node. */
  const pretend = (version: string): string[] => [
    "--import",
    `data:text/javascript,Object.defineProperty(process, "versions", { value: { ...process.versions, node: "${version}" } })`,
  ];
  const check = (version: string): CliRun =>
    runCli(plannedRepository().dir, ["check"], { before: pretend(version) });

  test.each(["22.12.0", "24.0.0", "26.1.0"])("%s is supported without a message", (version) => {
    expect(check(version)).toMatchObject({ status: 0, stderr: "" });
  });

  test.each(["18.20.8", "16.0.0", "8.17.0"])(
    "%s is too old: prints one sentence and does nothing",
    (version) => {
      const [major] = version.split(".");
      expect(check(version)).toEqual({
        status: 1,
        stdout: "",
        stderr: `roadfolio: Node ${major} is too old to run Roadfolio. Use Node 22 or 24.\n`,
      });
    },
  );

  test("nothing that only a newer one has is imported before the error is printed", () => {
    const dist = join(import.meta.dirname, "../../dist");
    const seen = new Set<string>();
    const named: string[] = [];
    const look = (file: string): void => {
      if (seen.has(file)) return;
      seen.add(file);
      const { module } = parseSync(file, readFileSync(file, "utf8"));
      for (const { moduleRequest, entries } of module.staticImports) {
        if (moduleRequest.value.startsWith(".")) look(join(dirname(file), moduleRequest.value));
        else
          for (const { importName } of entries)
            if (importName.kind === "Name") named.push(`${moduleRequest.value} ${importName.name ?? ""}`);
      }
    };
    look(join(dist, "cli.js"));
    expect(seen.size).toBeGreaterThan(1);
    // Node checks names before it runs anything. These are in Node 16.
    expect(named.toSorted()).toEqual(["node:module createRequire", "node:timers/promises setTimeout"]);
  });

  test("--version and --help do not mention it", () => {
    const before = pretend("18.20.8");
    for (const flag of ["--version", "--help"])
      expect(runCli(plannedRepository().dir, [flag], { before })).toMatchObject({ status: 0, stderr: "" });
  });
});
