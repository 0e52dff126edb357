/** Projects in C and C++: how CMake builds them and runs their tests. */
import type { Home } from "../home.ts";
import type { ProjectRules, RunCommands } from "../language.ts";

export const cProject: ProjectRules = {
  manifests: /^(?:cmakelists\.txt|vcpkg\.json|conanfile\.txt|meson\.build)$/i,
  facts: /^c(?:pp)? (?:call |function test)/,
  tests: {
    files: /(?:^|\/)tests?\/.*\.c$|(?:^|[/_])test_?\w*\.c$|_test\.c$/,
    // Check, cmocka and Unity.
    facts: /^c (?:call (?:START_TEST|TEST|cmocka_unit_test|RUN_TEST)|function test_\w+)$/,
    command: testCommand,
  },
  run,
};

/** Builds with CMake. What the program is called is only known afterwards. */
function run(home: Home): RunCommands | null {
  if (!home.has("CMakeLists.txt")) return null;
  return { commands: ["cmake -B build", "cmake --build build"], starts: false };
}

/** The command for the tests of both languages. */
export function testCommand(home: Home): string {
  return home.has("CMakeLists.txt") ? "ctest --test-dir build" : "make test";
}
