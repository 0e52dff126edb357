/** Projects in Go: how to run them, and their tests. */
import { expect, test } from "vitest";
import { describeProject } from "../../../src/projects/project.ts";
import { runOf } from "../../../src/projects/run.ts";
import { type ProjectFiles, projectTree } from "../../support/project.ts";

test.each<[string, ProjectFiles, string[]]>([
  ["a Go command", { "go.mod": "module x\n", "main.go": "package main\n\nfunc main() {}\n" }, ["go run ."]],
  [
    "a Go command below cmd",
    { "go.mod": "module x\n", "cmd/api/main.go": "package main\n\nfunc main() {}\n" },
    ["go run ./cmd/api"],
  ],
  ["a Go library", { "go.mod": "module x\n", "x.go": "package x\n" }, []],
])("run: %s", async (_name, files, expected) => {
  expect(runOf(await projectTree(files))).toEqual(expected);
});

test.each<[string, ProjectFiles, { command: string; count: number }[]]>([
  [
    "Go",
    { "go.mod": "module x\n", "x_test.go": 'package x\nimport "testing"\nfunc TestA(t *testing.T) {}\n' },
    [{ command: "go test ./...", count: 1 }],
  ],
])("tests: %s", async (_name, files, expected) => {
  expect(describeProject(await projectTree(files)).tests).toEqual(expected);
});
