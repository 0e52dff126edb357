/** Patterns and globs that several fields of work share. */

/** Tests of all languages: what only they do is no part of the program. */
export const testFiles = [
  "**/test/**",
  "**/tests/**",
  "test_*.py",
  "*_test.{py,go}",
  "conftest.py",
  "*.{test,spec}.*",
];

/** Term: the file is a workflow of GitHub. */
export const inWorkflow = "path .github/workflows/*.y{,a}ml";

/** Term: the file tells GitLab what to run. */
export const inGitlab = "path {.gitlab-ci,*.gitlab-ci}.y{,a}ml";

/** Commands as CI runs them, one pattern for each system. @param commands globs of the whole command */
export function runInCi(commands: readonly string[]): string[] {
  return commands.flatMap((command) => [
    `key jobs.*.steps[].run=${command} & ${inWorkflow}`,
    `key *script{[],}=${command} & ${inGitlab}`,
    `line sh {',"}${command} & path jenkinsfile*`,
    `line ${command} & path jenkinsfile*`,
  ]);
}

/** Actions that steps of a workflow use. @param actions globs joined by commas */
export function usedInCi(actions: string): string {
  return `key jobs.*.steps[].uses={${actions}} & ${inWorkflow}`;
}
