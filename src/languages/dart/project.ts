/** Projects in Dart and Flutter: how they are run and tested. */
import type { Home } from "../home.ts";
import type { ProjectRules, RunCommands } from "../language.ts";

export const dartProject: ProjectRules = {
  manifests: /^pubspec\.ya?ml$/i,
  facts: /^dart call /,
  tests: {
    files: /_test\.dart$/,
    facts: /^dart call (?:test|testWidgets|blocTest|testGoldens)$/,
    command: (home: Home) => (isFlutter(home) ? "flutter test" : "dart test"),
  },
  run,
};

function run(home: Home): RunCommands | null {
  if (!home.has("pubspec.yaml")) return null;
  if (isFlutter(home)) return { commands: ["flutter pub get", "flutter run"], starts: true };
  return { commands: ["dart pub get", "dart run"], starts: home.has("bin/main.dart") };
}

function isFlutter(home: Home): boolean {
  return home.texts("pubspec.yaml").includes("dependency pub:flutter");
}
