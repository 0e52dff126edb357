/** Asks GitHub's command line, gh, which run attested a file. gh checks the signature, its certificate and the public log. */
import { execFile } from "node:child_process";
import * as z from "zod";
import type { Environment } from "../environment.ts";

/** In milliseconds. gh asks GitHub, and for the keys of those who sign. */
const longest = 60_000;

/** Exit status of gh if nobody is logged in. https://cli.github.com/manual/gh_help_exit-codes */
const notLoggedIn = 4;

export interface Attestation {
  /** Address of the run. */
  run: string;
  /** Address of the workflow's file, with its branch; null if the certificate does not name it. */
  workflow: string | null;
  /** The commit on which the run was started. */
  commit: string | null;
}

const answers = z
  .array(
    z.object({
      verificationResult: z.object({
        signature: z.object({
          certificate: z.object({
            runInvocationURI: z.string(),
            buildSignerURI: z.string().nullish(),
            sourceRepositoryDigest: z.string().nullish(),
          }),
        }),
      }),
    }),
  )
  .min(1);

/**
 * @param repository OWNER/NAME whose workflow must have signed the file
 * @param host of GitHub, such as github.com
 * @returns why there is none, in a sentence, if gh confirms none
 */
export function readAttestation(
  file: string,
  repository: string,
  host: string,
  environment: Environment,
): Promise<Attestation | string> {
  if (!/^[\w-][\w.-]*\/[\w.-]+$/.test(repository))
    return Promise.resolve("The page does not name its repository on GitHub.");
  const asked = ["attestation", "verify", file, "--repo", repository, "--hostname", host, "--format", "json"];
  const env = { ...environment, GH_PROMPT_DISABLED: "1", NO_COLOR: "1" };
  return new Promise((resolve) => {
    execFile("gh", asked, { env, timeout: longest, windowsHide: true }, (failure, stdout) => {
      resolve(failure === null ? attestationIn(stdout) : reasonOf(failure));
    });
  });
}

function attestationIn(stdout: string): Attestation | string {
  const read = answers.safeParse(jsonOf(stdout));
  const [first] = read.data ?? [];
  if (first === undefined) return "gh gave an unexpected answer. Is it up to date?";
  const { certificate } = first.verificationResult.signature;
  return {
    run: certificate.runInvocationURI,
    workflow: certificate.buildSignerURI ?? null,
    commit: certificate.sourceRepositoryDigest ?? null,
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function reasonOf({ code }: { code?: string | number | null }): string {
  if (code === "ENOENT") return "This needs GitHub's CLI: install gh from https://cli.github.com.";
  if (code === notLoggedIn) return "GitHub's CLI is not logged in: run gh auth login.";
  return "No run of the portfolio's repository has signed this file, or gh could not ask.";
}
