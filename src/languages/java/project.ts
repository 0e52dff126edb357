/** Projects in Java: how Maven and Gradle run them and their tests. */
import type { Home } from "../home.ts";
import type { ProjectRules, RunCommands } from "../language.ts";

export const javaProject: ProjectRules = {
  manifests: /^(?:pom\.xml|build\.gradle(?:\.kts)?|libs\.versions\.toml)$/i,
  facts: /^java annotation /,
  tests: {
    files: /(?:Tests?|IT)\.java$|(?:^|\/)Test[^/]*\.java$/,
    facts: /^java annotation .*\.(?:Test|ParameterizedTest)$/,
    command: testCommand,
  },
  run: (home) => runMaven(home) ?? runGradle(home),
};

const springBoot = "plugin maven:org.springframework.boot:spring-boot-maven-plugin";

function runMaven(home: Home): RunCommands | null {
  if (!home.texts("pom.xml").includes(springBoot)) return null;
  return { commands: [`${maven(home)} spring-boot:run`], starts: true };
}

function runGradle(home: Home): RunCommands | null {
  const texts = ["build.gradle", "build.gradle.kts"].flatMap((name) => home.texts(name));
  if (!texts.some((text) => text.startsWith("dependency maven:org.springframework.boot:"))) return null;
  return { commands: [`${gradle(home)} bootRun`], starts: true };
}

function testCommand(home: Home): string {
  return home.has("pom.xml") ? `${maven(home)} test` : `${gradle(home)} test`;
}

function maven(home: Home): string {
  return home.has("mvnw") ? "./mvnw" : "mvn";
}

function gradle(home: Home): string {
  return home.has("gradlew") ? "./gradlew" : "gradle";
}
