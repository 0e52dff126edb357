/** Projects in Kotlin: their tests. Gradle runs them, as it does Java's. */
import type { Home } from "../home.ts";
import type { ProjectRules } from "../language.ts";

export const kotlinProject: ProjectRules = {
  manifests: /^(?:settings|build)\.gradle\.kts$/i,
  facts: /^kotlin annotation /,
  tests: {
    files: /Tests?\.kt$|(?:^|\/)src\/\w*[tT]est\/.*\.kt$/,
    facts: /^kotlin annotation (?:[\w.]+\.)?(?:Test|ParameterizedTest)$/,
    command: (home: Home) => `${home.has("gradlew") ? "./gradlew" : "gradle"} test`,
  },
};
