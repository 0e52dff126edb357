/** Projects in Go: where a program starts, and the tests. */
import { command, commands } from "../command.ts";
import type { Home } from "../home.ts";
import type { ProjectRules, RunCommands } from "../language.ts";

export const goProject: ProjectRules = {
  manifests: /^go\.mod$/i,
  program: { files: /\.go$/, text: /^package main\b/im },
  facts: /^go (?:package |test$)/,
  tests: { files: /_test\.go$/, facts: /^go test$/, command: () => "go test ./..." },
  run,
};

/** `go run` of the package at the top, or of the only one below cmd/. */
function run(home: Home): RunCommands | null {
  if (!home.has("go.mod")) return null;
  const folders = new Set(
    home.files.flatMap(({ path, facts }) =>
      path.endsWith(".go") && facts.some(({ text }) => text === "go package main")
        ? path.slice(0, path.lastIndexOf("/") + 1)
        : [],
    ),
  );
  if (folders.has("")) return { commands: ["go run ."], starts: true };
  const below = [...folders].filter((folder) => folder.startsWith("cmd/"));
  const [only = ""] = below.length === 1 ? below : [];
  const start = only === "" ? null : command`go run ./${only.slice(0, -1)}`;
  return { commands: commands(start), starts: start !== null };
}
