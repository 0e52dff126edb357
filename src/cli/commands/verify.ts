/** What the command line says about `roadfolio verify`. */
import { json } from "./shared-options.ts";
import type { CommandSpec } from "./spec.ts";

export const verify = {
  name: "verify",
  operand: { name: "PAGE", completes: "file" },
  says: "Check somebody's published portfolio or credential by recomputing it",
  about:
    "Reads a portfolio's portfolio.json, clones the repositories that it names, recomputes every tick from scratch, and shows what does not hold. PAGE is the address of a portfolio, a folder with its site, or the file. Given an address or a folder, it also compares the pages that visitors read. PAGE can also be a credential, as JSON or signed: verify then checks its signature, its dates, whether it was withdrawn, and its evidence against the portfolio. Exits with 0 only if everything proven holds. Set GITHUB_TOKEN to check issues and signatures too.",
  options: [
    {
      name: "clone",
      value: "DIR",
      says: "Read the portfolio's repository from this clone instead of its address",
      completes: "folder",
    },
    {
      name: "attestation",
      value: null,
      says: "Also show which workflow run made the file, if one has signed it; needs GitHub's gh",
    },
    {
      name: "format",
      value: "FORMAT",
      says: "Output format: text (default), json, or sarif for code scanning",
      completes: ["text", "json", "sarif"],
    },
    json,
  ],
  examples: [
    { run: "roadfolio verify https://ana-souza.github.io/learning/", does: "Check a published page" },
    {
      run: "roadfolio verify phase-sql.jwt",
      does: "Check a credential that somebody sent",
    },
    { run: "roadfolio verify site --clone .", does: "Check your own site before you publish it" },
  ],
  onRoadmap: false,
} as const satisfies CommandSpec;
