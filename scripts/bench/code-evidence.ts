/** Measures code evidence: what the sample roadmap's 47 skills cost in a repository with a long history. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { benchEnvironment, costsOf, type Program, ratio } from "./measure.ts";
import { dryRun, grep, log, rawLog, sync } from "./programs.ts";
import { codeRoadmap, makeSynthetic } from "./repository.ts";
import type { Row } from "./table.ts";

/** What a run may cost, in the time of what nobody can do without. */
const bar = 1.4;

/** A portfolio that lists one repository. Some skills no file proves, so every file has to be read. */
export async function makePortfolio(folder: string, repository: string, roadmap = codeRoadmap(repository)) {
  await makeSynthetic(folder, { commits: 1, seed: 4, roadmap, planned: "first" });
}

/** @param portfolio its folder, which lists the repository. @param name of the repository, for people */
async function codeEvidence(
  repository: string,
  portfolio: string,
  name: string,
  run: (folder: string) => Program,
  rounds: number,
): Promise<Row[]> {
  const programs = [grep(repository), log(repository), rawLog(repository), run(portfolio)];
  const [grepped = [], logged = [], raw = [], read = []] = await costsOf(programs, rounds);
  return [
    { what: `\`git grep\` for one word in ${name}`, costs: grepped },
    { what: "`git log` of its history", costs: logged },
    { what: "`git log --raw` of its history", costs: raw },
    {
      what: "code evidence for 47 skills in it",
      costs: read,
      compared: { with: "grep and both logs", ratio: ratio(read, grepped, logged, raw) },
      bar,
    },
  ];
}

/** Any repository on this machine, whose owner is whoever made most commits. @param folder for the portfolio */
export async function realEvidence(repository: string, folder: string): Promise<Row[]> {
  const portfolio = join(folder, "portfolio");
  const owner = mainAuthor(repository);
  console.error(`The owner is ${owner.name} <${owner.emails.join()}>.`);
  await makePortfolio(portfolio, repository, codeRoadmap(repository, owner));
  return codeEvidence(repository, portfolio, `\`${repository}\``, dryRun, 3);
}

/** The bench's own repository. @param portfolio its folder, which lists the repository */
export function syntheticEvidence(repository: string, portfolio: string): Promise<Row[]> {
  return codeEvidence(repository, portfolio, "a repository of 5,000 files", sync, 5);
}

function mainAuthor(repository: string): { name: string; emails: string[] } {
  const args = ["shortlog", "--summary", "--numbered", "--email", "--no-merges", "HEAD"];
  const counts = execFileSync("git", args, { cwd: repository, env: benchEnvironment, encoding: "utf8" });
  const [, name = "", email = ""] = /^\s*\d+\s+(.*) <(.*)>$/m.exec(counts) ?? [];
  return { name, emails: [email] };
}
