/** How to run what only a Dockerfile describes. */
import { command, commands } from "../command.ts";
import type { Home } from "../home.ts";
import type { ProjectRules, RunCommands } from "../language.ts";

export const dockerProject: ProjectRules = { manifests: /^dockerfile$/i, run };

/** Builds an image named after the project, and publishes the last port that it exposes. */
function run(home: Home): RunCommands | null {
  if (!home.has("Dockerfile")) return null;
  const exposed = home.texts("Dockerfile").findLast((text) => text.startsWith("docker EXPOSE "));
  const port = /^docker EXPOSE (\d{1,5})(?:\/tcp)?\b/.exec(exposed ?? "")?.[1];
  const start =
    port === undefined
      ? command`docker run --rm ${home.id}`
      : command`docker run --rm -p ${port}:${port} ${home.id}`;
  return { commands: commands(command`docker build -t ${home.id} .`, start), starts: true };
}
