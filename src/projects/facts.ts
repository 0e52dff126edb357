/** Which files tell what a project is, and which of their facts do. */
import type { ReadingContext } from "../languages/file-kind.ts";
import type { ReadFile } from "../languages/read-file.ts";
import { isLicenceName, licenceOf } from "./licence.ts";
import type { ProjectFact } from "../languages/home.ts";

/** Told by name, in the project's folder and right below it. */
const manifest =
  /^(?:pyproject\.toml|requirements\.txt|pipfile|setup\.cfg|package\.json|go\.mod|pom\.xml|build\.gradle(?:\.kts)?|(?:docker-)?compose\.ya?ml|(?:gnu)?makefile|dockerfile)$/i;

const code = /\.(?:py|go)$/;
const test =
  /(?:^|\/)(?:test_[^/]*|[^/]*_test|tests)\.py$|_test\.go$|\.(?:test|spec)\.[mc]?[jt]sx?$|(?:^|\/)__tests__\/.*\.[mc]?[jt]sx?$|(?:Tests?|IT)\.java$|(?:^|\/)Test[^/]*\.java$/;

/** True for a file of tests, by its name. */
export function isTestFile(path: string): boolean {
  return test.test(path);
}

/** True for a file that lists packages or tells how something is built. */
export function isManifest(path: string): boolean {
  return manifest.test(path.slice(path.lastIndexOf("/") + 1));
}

/** True for a file that has to be read. @param path from the project's folder */
export function tells(path: string): boolean {
  const parts = path.split("/");
  const name = parts.at(-1) ?? "";
  return (
    code.test(path) ||
    test.test(path) ||
    (parts.length <= 2 && isManifest(name)) ||
    (parts.length === 1 && isLicenceName(name))
  );
}

/** Code that can be where a program begins. Nearly all other files need not be parsed. */
const begins = /fastapi|flask|streamlit|_app\b|__main__|^package main\b/im;

/** Of code, what tells where a program begins and how many tests there are. */
const wanted =
  /^(?:python (?:call (?:fastapi\.FastAPI|flask\.Flask|(?:.*\.)?(?:create|make|get|build)_app)$|assign |def |method test|base |import )|go package |go test$|js call |java annotation )/;

const guard = /^if\s+(?:__name__\s*==\s*["']__main__["']|["']__main__["']\s*==\s*__name__)/;

/**
 * What a file tells: its facts as the readers say them, `licence ID`, and `python main guard` for
 * `if __name__ == "__main__":`.
 * @param path from the project's folder
 */
export function projectFacts(
  path: string,
  text: string,
  readFile: ReadFile,
  context: ReadingContext,
): ProjectFact[] {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (isLicenceName(name)) {
    const id = licenceOf(text);
    return id === null ? [] : [{ text: `licence ${id}`, line: 1, top: true }];
  }
  const isCode = code.test(path) || test.test(path);
  if (isCode && !test.test(path) && !begins.test(text)) return [];
  const lines = text.split("\n");
  return readFile(path, text, context).flatMap((fact) => {
    const line = lines[fact.line - 1] ?? "";
    const told = { ...fact, top: /^\S/.test(line) };
    if (fact.text === "python use __name__" && guard.test(line))
      return [{ ...told, text: "python main guard" }];
    return !isCode || wanted.test(fact.text) ? [told] : [];
  });
}
