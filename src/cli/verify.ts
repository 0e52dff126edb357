/** `roadfolio verify PAGE`: computes a published portfolio again and shows what does not hold. */
import { paintIn } from "../ports/colour.ts";
import { safeText } from "../ports/log.ts";
import { errors } from "../problems/errors.ts";
import { verify as verifyPage } from "../verify/verify.ts";
import { holds, verifyJson, verifyProblems, verifyReport } from "../verify/report.ts";
import type { Command } from "./command.ts";
import { printJson } from "./print-json.ts";

export const verify: Command = async ({ page: from, clone, attestation, format }, machine) => {
  if (from === null) throw errors.usage("verify needs exactly one PAGE.");
  const { environment, now, colour = false, print } = machine;
  const server = environment["GITHUB_SERVER_URL"] ?? "https://github.com";
  const token = environment["GITHUB_TOKEN"] || environment["GH_TOKEN"] || null;
  const verified = await verifyPage({ from, clone, server, token, attestation, now }, machine);
  const status = holds(verified.verdicts) ? 0 : 1;
  if (format === "json") return printJson(verifyJson(verified), machine, status);
  if (format === "sarif") {
    const { sarifOf } = await import("./check/sarif.ts");
    return printJson(sarifOf(verifyProblems(verified), "portfolio.json"), machine, status);
  }
  const paint = paintIn(colour);
  for (const line of verifyReport(verified)) {
    const safe = safeText(line);
    const sign = safe.startsWith("- ") ? paint.error : safe.startsWith("? ") ? paint.warning : null;
    print(`${sign === null ? safe : `${sign(safe.slice(0, 1))}${safe.slice(1)}`}\n`);
  }
  return status;
};
