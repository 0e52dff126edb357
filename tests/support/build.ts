/** Before any test: builds dist/ when it is not what the sources build, so that no test passes on an old bundle. */
import type { TestProject } from "vitest/node";
import { freshDist } from "../../scripts/build/fresh-dist.ts";

export default async function setup(project: TestProject): Promise<void> {
  await freshDist();
  project.onTestsRerun(freshDist);
}
