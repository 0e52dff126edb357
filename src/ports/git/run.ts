/** git in one folder: no shell, no hooks, no prompt, and none of its output let through. */
import type { Environment } from "../environment.ts";
import { gitEnvironment, joinEnvironments } from "./environment.ts";
import { execute } from "./execute.ts";
import { ObjectProcess } from "./object-process.ts";
import type { Git, ObjectReader } from "./port.ts";
import { startStream } from "./stream.ts";

/** @param extra variables beside those of the environment, such as credentials */
export function gitIn(folder: string, environment: Environment, extra: Record<string, string> = {}): Git {
  const env = joinEnvironments(gitEnvironment(environment), extra);
  return {
    run: (args, input = "", take = undefined) => execute({ folder, env, args, input, ...(take && { take }) }),
    async ask(...args) {
      const result = await execute({ folder, env, args }).catch(() => null);
      return result?.status === 0 ? result.stdout.toString("utf8").trim() : null;
    },
    begin: (args) => startStream({ folder, env, args }),
  };
}

/** As {@link gitIn}, with one process for all objects: `objects` must be closed. */
export function gitWithObjects(
  folder: string,
  environment: Environment,
  extra: Record<string, string> = {},
): Git & { readonly objects: ObjectReader } {
  const env = joinEnvironments(gitEnvironment(environment), extra);
  return { ...gitIn(folder, environment, extra), objects: new ObjectProcess({ folder, env }) };
}
