/** Patterns and globs that several files share. */

/** Test files in any language: what only they do is not part of the program. */
export const testFiles = [
  "**/test/**",
  "**/tests/**",
  "test_*.py",
  "*_test.{py,go}",
  "conftest.py",
  "*.{test,spec}.*",
];

/** Term: the file is a GitHub workflow. */
export const inWorkflow = "path .github/workflows/*.y{,a}ml";

/** Term: the file is a GitLab pipeline. */
export const inGitlab = "path {.gitlab-ci,*.gitlab-ci}.y{,a}ml";

/** Commands that CI runs, one pattern for each system. @param commands globs of the whole command */
export function runInCi(commands: readonly string[]): string[] {
  return commands.flatMap((command) => [
    `key jobs.*.steps[].run=${command} & ${inWorkflow}`,
    `key *script{[],}=${command} & ${inGitlab}`,
    `line sh {',"}${command} & path jenkinsfile*`,
    `line ${command} & path jenkinsfile*`,
  ]);
}

/** Actions that workflow steps use. @param actions globs joined by commas */
export function usedInCi(actions: string): string {
  return `key jobs.*.steps[].uses={${actions}} & ${inWorkflow}`;
}
