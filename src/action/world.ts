/** What a run of the Action takes from outside: this machine, and requests that go through the runner's proxy. */
import { thisWorld, type World } from "../doors/machine.ts";
import type { Environment } from "../ports/environment.ts";
import { proxiedFetch } from "./proxied-fetch.ts";

export async function actionWorld(environment: Environment): Promise<World> {
  return { ...thisWorld, fetch: await proxiedFetch(environment) };
}
