/** `roadfolio verify PAGE`: computes a published portfolio again, or the one that a credential is about, and shows what does not hold. */
import { gitHubIn } from "../doors/github-in.ts";
import { paintIn } from "../ports/colour.ts";
import { errors } from "../problems/errors.ts";
import { readCredential } from "../verify/credential/read-credential.ts";
import { verify as verifyPage, type VerifyOptions } from "../verify/verify.ts";
import { holds, verifyJson, verifyProblems, verifyReport } from "../verify/report.ts";
import type { Command, Machine } from "./command.ts";
import type { ShownVerdicts } from "./shown-verdicts.ts";
import { printJson } from "./print-json.ts";
import { paintSign, say } from "./say.ts";

export const verify: Command = async ({ page: from, clone, attestation, format }, machine) => {
  if (from === null) throw errors.usage("verify needs exactly one PAGE.");
  const { environment, now } = machine;
  const shown = await verified({ from, clone, ...gitHubIn(environment), attestation, now }, machine);
  const status = holds(shown.verdicts) ? 0 : 1;
  if (format === "json") return printJson(shown.json, machine, status);
  if (format === "sarif") {
    const { sarifOf } = await import("./check/sarif.ts");
    return printJson(sarifOf(verifyProblems(shown), shown.file), machine, status);
  }
  const { error, warning } = paintIn(machine.colour ?? false);
  say(machine, shown.lines, paintSign({ "-": error, "?": warning }));
  return status;
};

/** Loads what checks signatures only for a credential. */
async function verified(options: VerifyOptions, machine: Machine): Promise<ShownVerdicts> {
  const found = await readCredential(options.from, machine.world?.fetch ?? fetch);
  if (found !== null) {
    const { verifyCredential } = await import("./verify-credential.ts");
    return verifyCredential(found, options, machine);
  }
  const page = await verifyPage(options, machine);
  const { verdicts } = page;
  return {
    verdicts,
    text: page.page.text,
    file: "portfolio.json",
    json: verifyJson(page),
    lines: verifyReport(page),
  };
}
