/** Projects in Swift: how its package manager runs them and their tests. */
import type { Home } from "../home.ts";
import type { ProjectRules, RunCommands } from "../language.ts";

export const swiftProject: ProjectRules = {
  manifests: /^package\.swift$|^podfile$/i,
  facts: /^swift (?:method test|annotation Test$)/,
  tests: {
    files: /(?:^|\/)\w*Tests?\/.*\.swift$|Tests?\.swift$/,
    // XCTest and Swift Testing.
    facts: /^swift (?:method test\w+|annotation Test)$/,
    command: (home: Home) => (home.has("Package.swift") ? "swift test" : "xcodebuild test"),
  },
  run,
};

function run(home: Home): RunCommands | null {
  if (!home.has("Package.swift")) return null;
  const starts = home.texts("Package.swift").includes("key targets=executableTarget");
  return starts ? { commands: ["swift run"], starts } : null;
}
