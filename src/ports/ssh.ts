/** Asks ssh what a host of its configuration stands for. */
import { execFile } from "node:child_process";
import type { Environment } from "./environment.ts";
import { gitEnvironment } from "./git/environment.ts";

/** In milliseconds. ssh only reads its configuration. */
const longest = 2000;

/**
 * The name of the machine behind an alias in ~/.ssh/config, in lower case. Contacts nobody, not even to look up a name.
 * @returns the host itself if it is not an alias, or if ssh is not there
 */
export function hostBehind(host: string, environment: Environment): Promise<string> {
  const name = host.toLowerCase();
  // A host that ssh could read as an option.
  if (!/^\w[\w.-]*$/.test(host)) return Promise.resolve(name);
  const options = { env: gitEnvironment(environment), timeout: longest, windowsHide: true };
  return new Promise((resolve) => {
    execFile("ssh", ["-G", "-oCanonicalizeHostname=no", "--", host], options, (failure, stdout) => {
      const found = failure === null ? /^hostname (\S+)$/m.exec(stdout)?.[1] : undefined;
      resolve(found?.toLowerCase() ?? name);
    });
  });
}
