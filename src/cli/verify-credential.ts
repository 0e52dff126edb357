/** `roadfolio verify` of a credential. */
import type { VerifyOptions } from "../verify/verify.ts";
import type { FoundCredential } from "../verify/credential/read-credential.ts";
import { credentialJson, credentialReport } from "../verify/credential/report.ts";
import { verifyCredential as check } from "../verify/credential/verify-credential.ts";
import type { Machine } from "./command.ts";
import type { ShownVerdicts } from "./shown-verdicts.ts";

/** @returns what is to be printed */
export async function verifyCredential(
  found: FoundCredential,
  options: Omit<VerifyOptions, "from">,
  machine: Machine,
): Promise<ShownVerdicts> {
  const verified = await check(found, options, machine);
  return {
    verdicts: verified.verdicts,
    text: found.text,
    file: "credential.json",
    json: credentialJson(verified),
    lines: credentialReport(verified),
  };
}
