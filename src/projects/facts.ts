/** Which files describe a project, and which of their facts do. */
import { anyOf } from "../languages/any-of.ts";
import type { ReadingContext } from "../languages/file-kind.ts";
import type { ProjectFact } from "../languages/home.ts";
import { languages } from "../languages/languages.ts";
import type { ReadFile } from "../languages/read-file.ts";
import { isLicenceName, licenceOf } from "./licence.ts";

const rules = languages.flatMap(({ project }) => project ?? []);

const manifest = anyOf([
  /^(?:(?:docker-)?compose\.ya?ml|(?:gnu)?makefile)$/i,
  ...rules.map(({ manifests }) => manifests),
]);

const manifestPath = anyOf(rules.flatMap(({ manifestPaths }) => manifestPaths ?? []));

const code = anyOf(rules.flatMap(({ program, tests }) => [program?.files ?? [], tests?.files ?? []].flat()));

/** True for a file that lists packages or says how something is built. */
export function isManifest(path: string): boolean {
  return manifest.test(path.slice(path.lastIndexOf("/") + 1)) || manifestPath.test(path);
}

/** True for a file that has to be read to describe the project. @param path from the project's folder */
export function describesProject(path: string): boolean {
  const parts = path.split("/");
  const name = parts.at(-1) ?? "";
  return (
    code.test(path) || (parts.length <= 2 && isManifest(path)) || (parts.length === 1 && isLicenceName(name))
  );
}

/**
 * The facts of a file that describe the project: those of its reader, and `licence ID`.
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
  const codeRules = rules.find(({ program, tests }) => program?.files.test(path) || tests?.files.test(path));
  const { program, tests, facts, refine } = codeRules ?? {};
  if (program && !tests?.files.test(path) && !program.text.test(text)) return [];
  const lines = text.split("\n");
  return readFile(path, text, context).flatMap((fact) => {
    const line = lines[fact.line - 1] ?? "";
    const refined = refine?.(fact.text, line) ?? fact.text;
    const isKept = refined !== fact.text || facts === undefined || facts.test(fact.text);
    return isKept ? [{ text: refined, line: fact.line, top: /^\S/.test(line) }] : [];
  });
}
