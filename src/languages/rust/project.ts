/** Projects in Rust: how Cargo runs them and their tests. */
import type { Home } from "../home.ts";
import type { ProjectRules, RunCommands } from "../language.ts";

export const rustProject: ProjectRules = {
  manifests: /^cargo\.toml$/i,
  facts: /^rust annotation /,
  tests: {
    // Tests are beside the code that they test.
    files: /\.rs$/,
    facts: /^rust annotation (?:\w+\.)*(?:test|rstest)$/,
    command: () => "cargo test",
  },
  run,
};

function run(home: Home): RunCommands | null {
  const starts = home.has("Cargo.toml") && home.has("src/main.rs");
  return starts ? { commands: ["cargo run"], starts } : null;
}
