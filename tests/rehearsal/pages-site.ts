/** GitHub Pages: deployments through the API, and the site as it was deployed. */
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { temporaryFolder } from "../support/repository.ts";
import { answer, invalid, notFound, type Answer, type Call } from "../github/emulator/message.ts";
import type { Artifacts } from "./artifacts.ts";

/** As in GitHub's OpenAPI description, "Create a GitHub Pages deployment". */
const request = z.strictObject({
  artifact_id: z.number(),
  pages_build_version: z.string().min(1),
  oidc_token: z.string().min(1),
});

export interface Deployed {
  /** Name of the artifact. */
  artifact: string;
  sha: string;
  /** Content by path. */
  files: Map<string, string>;
}

export class PagesSite {
  /** Oldest first. */
  readonly deployments: Deployed[] = [];
  isOn = true;
  private readonly artifacts: Artifacts;
  constructor(artifacts: Artifacts) {
    this.artifacts = artifacts;
  }

  /** The answer to a call below /pages/deployments; null for any other. */
  answer({ method, path, body }: Call): Answer | null {
    const match = /^\/repos\/[^/]+\/[^/]+\/pages\/deployments(?:\/(\d+))?$/.exec(path);
    if (match === null) return null;
    if (!this.isOn) return notFound();
    if (method === "GET")
      return this.deployments[Number(match[1]) - 1] ? answer(200, { status: "succeed" }) : notFound();
    const { data } = request.safeParse(body);
    const artifact = data === undefined ? null : this.artifacts.byId(data.artifact_id);
    const archive = artifact?.files.get("artifact.tar");
    if (data === undefined || artifact === null || archive === undefined)
      return invalid("PagesDeployment", "artifact_id", "invalid");
    this.deployments.push({
      artifact: artifact.name,
      sha: data.pages_build_version,
      files: unpacked(archive),
    });
    const number = this.deployments.length;
    const url = `https://api.github.com${path}/${number}`;
    return answer(200, { id: number, status_url: url, page_url: "https://ana-souza.github.io/learning/" });
  }
}

/** @throws for anything but files and folders: Pages refuses links */
function unpacked(archive: Buffer): Map<string, string> {
  const folder = temporaryFolder();
  const [tar, site] = [join(folder, "artifact.tar"), join(folder, "site")];
  writeFileSync(tar, archive);
  const kinds = execFileSync("tar", ["--list", "--verbose", "--file", tar], { encoding: "utf8" });
  if (/^[^d-]/m.test(kinds)) throw new Error(`The site contains more than files and folders:\n${kinds}`);
  mkdirSync(site);
  execFileSync("tar", ["--extract", "--file", tar, "--directory", site]);
  return filesIn(site);
}

/** Content of all files below a folder, by path. */
export function filesIn(folder: string): Map<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => statSync(join(folder, path)).isFile())
    .toSorted();
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), "latin1")]));
}
