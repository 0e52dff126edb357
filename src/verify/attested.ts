/** Which run made the file, as a claim like any other: confirmed by an attestation, or unseen. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Environment } from "../ports/environment.ts";
import { type Attestation, readAttestation } from "../ports/github/attestation.ts";
import { removing } from "../ports/open-files.ts";
import type { Page } from "./read-page.ts";
import type { Verdict } from "./verdict.ts";

export interface Attested {
  /** Null if none was confirmed. */
  attestation: Attestation | null;
  verdict: Verdict;
}

/** @param server address of GitHub, such as https://github.com */
export async function attested(
  { text, claims }: Page,
  server: string,
  environment: Environment,
): Promise<Attested> {
  const folder = await mkdtemp(join(tmpdir(), "roadfolio-"));
  try {
    const file = join(folder, "portfolio.json");
    await writeFile(file, text);
    const { host } = new URL(server);
    const answer = await readAttestation(file, claims.made.repository ?? "", host, environment);
    const claim = "Signed by the run that made it";
    if (typeof answer === "string")
      return {
        attestation: null,
        verdict: { item: null, claim, outcome: "unseen", reasons: [answer], proofs: [] },
      };
    return {
      attestation: answer,
      verdict: { item: null, claim, outcome: "holds", reasons: [], proofs: [answer.run] },
    };
  } finally {
    await rm(folder, removing);
  }
}
