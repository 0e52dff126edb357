/** Prepares a sync from the Action's inputs and event. */
import { gitHubIn } from "../doors/github-in.ts";
import type { Machine } from "../doors/machine.ts";
import { prepare, type Prepared } from "../doors/prepare.ts";
import { errors } from "../problems/errors.ts";
import { keyVariable } from "../signing/signing-errors.ts";
import { isPublic, personalAccount } from "./event.ts";
import type { Inputs } from "./inputs.ts";

/** @throws UserError for `publish: pull-request` without a token */
export async function prepareAction(
  inputs: Inputs,
  payload: unknown,
  folder: string,
  machine: Machine,
): Promise<Prepared> {
  const { environment, log, clock } = machine;
  const { token, roadmap, readme, site, templates, apiCalls, dryRun } = inputs;
  const { server } = gitHubIn(environment);
  const name = environment["GITHUB_REPOSITORY"] ?? null;
  if (token === null && inputs.issues !== "off") log.info("Issues are skipped because there is no token.");
  if (token === null && inputs.publish === "pull-request") throw errors.noToken("publish: pull-request");
  return prepare(
    {
      folder,
      sources: {
        roadmap,
        readme,
        site,
        repositories: null,
        owner: null,
        account: personalAccount(payload),
        // Only the site needs this, and a schedule event does not contain it.
        isPublic: isPublic(payload) ?? (site === null ? null : "ask"),
      },
      access: { server, token, own: name === null ? null : { name, web: `${server}/${name}` } },
      clones: false,
      templates: templates === null ? null : `${folder}/${templates}`,
      now: clock.now(),
      issues: inputs.issues !== "off",
      // Whether the site can be deployed.
      usesGitHub: site !== null,
      writesIssues: inputs.issues === "sync",
      calls: apiCalls,
      dryRun,
      signingKey: environment[keyVariable] || null,
      author: "bot",
      commit: inputs.commit,
      publish: inputs.publish === "none" ? null : inputs.publish,
    },
    machine,
  );
}
