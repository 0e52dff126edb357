/** Workflows in which a course grades what it asked for. They come with the assignment. */

const workflow = /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/;

const grading = new RegExp(
  [
    String.raw`^\s*-?\s*uses:\s*["']?(?:education|classroom-resources|github-classroom)\/`,
    // The course's own tests, from a repository of the course.
    String.raw`^\s*repository:\s*["']?[\w.-]+\/[\w.-]*(?:grader|grading|auto-?test(?:er|s)?)\b`,
    String.raw`^\s*-?\s*(?:name|run|id):[^#\n]*\b(?:auto-?grad(?:e|er|ing)|gradescope|check50)\b`,
  ].join("|"),
  "im",
);

/** True for a workflow of GitHub Classroom, or one that fetches or runs a course's grader. */
export function isAutograder(path: string, text: string): boolean {
  return workflow.test(path) && grading.test(text);
}
