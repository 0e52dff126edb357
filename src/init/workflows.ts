/** The workflows that init writes: those of docs/, for the repository's default branch. */

export const workflowPath = ".github/workflows/portfolio.yml";
export const dailyPath = ".github/workflows/portfolio-daily.yml";

/** @param text of docs/portfolio.yml. @throws Error if it names no branch, which a test keeps from happening */
export function workflowFor(branch: string, text: string): string {
  const line = "branches: [main]";
  if (!text.includes(line)) throw new Error(`The workflow has no line “${line}”`);
  return text.replace(line, () => `branches: [${branchPattern(branch)}]`);
}

/** Words that YAML reads as something else than text. */
const notText = new Set(["true", "false", "null", "yes", "no", "on", "off", "y", "n"]);

/** A branch as a pattern of a workflow's filter, in which some characters that a name may have mean something. */
function branchPattern(branch: string): string {
  if (/^[a-z][a-z0-9/_-]*$/i.test(branch) && !notText.has(branch.toLowerCase())) return branch;
  // GitHub's documentation, "Filter pattern cheat sheet": * ? + [ ] and a ! at the start.
  return JSON.stringify(branch.replace(/[*?+[\]]|^!/g, String.raw`\$&`));
}

/** True for a workflow that runs Roadfolio. */
export function runsRoadfolio(workflow: string): boolean {
  return /^\s*(?:-\s+)?uses:\s*['"]?roadfolio\/roadfolio@/im.test(workflow);
}

/** True for a workflow that others may call, as the daily one does. */
export function mayBeCalled(workflow: string): boolean {
  return /^\s*workflow_call:/m.test(workflow);
}
