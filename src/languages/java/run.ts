/** How to run what Go, Maven, Gradle or Docker builds. */
import { command, commands } from "../command.ts";
import type { Run } from "../run-commands.ts";
import type { Home } from "../home.ts";

/** `go run` of the package at the top, or of the only one below cmd/. */
export function runGo(home: Home): Run | null {
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
  const run = only === "" ? null : command`go run ./${only.slice(0, -1)}`;
  return { commands: commands(run), starts: run !== null };
}

const springBoot = "plugin maven:org.springframework.boot:spring-boot-maven-plugin";

export function runMaven(home: Home): Run | null {
  if (!home.texts("pom.xml").includes(springBoot)) return null;
  return { commands: [`${home.has("mvnw") ? "./mvnw" : "mvn"} spring-boot:run`], starts: true };
}

export function runGradle(home: Home): Run | null {
  const texts = ["build.gradle", "build.gradle.kts"].flatMap((name) => home.texts(name));
  if (!texts.some((text) => text.startsWith("dependency maven:org.springframework.boot:"))) return null;
  return { commands: [`${home.has("gradlew") ? "./gradlew" : "gradle"} bootRun`], starts: true };
}

/** An image of one's own, named after the project. */
export function runDocker(home: Home): Run | null {
  if (!home.has("Dockerfile")) return null;
  const exposed = home.texts("Dockerfile").findLast((text) => text.startsWith("docker EXPOSE "));
  const port = /^docker EXPOSE (\d{1,5})(?:\/tcp)?\b/.exec(exposed ?? "")?.[1];
  const run =
    port === undefined
      ? command`docker run --rm ${home.id}`
      : command`docker run --rm -p ${port}:${port} ${home.id}`;
  return { commands: commands(command`docker build -t ${home.id} .`, run), starts: true };
}
