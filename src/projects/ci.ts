/** The CI systems of a project, by the names that people know. */
import type { CiFile } from "../activity/project.ts";
import type { Fact } from "../languages/fact.ts";
import { type Untrusted, untrusted } from "../text/untrusted.ts";

/** Systems with one file, by its path. */
const systems: readonly [RegExp, string][] = [
  [/^\.gitlab-ci\.ya?ml$/, "GitLab CI"],
  [/^Jenkinsfile$/, "Jenkins"],
  [/^\.circleci\/config\.ya?ml$/, "CircleCI"],
  [/^azure-pipelines\.ya?ml$/, "Azure Pipelines"],
  [/^bitbucket-pipelines\.ya?ml$/, "Bitbucket Pipelines"],
  [/^\.travis\.ya?ml$/, "Travis CI"],
];

const workflow = /^\.github\/workflows\/([^/]+)\.ya?ml$/;

/** Files that are shown, the first ones by their paths. */
const most = 20;

/** True for a file that configures a CI system. @param path from the repository's root */
export function isCi(path: string): boolean {
  return workflow.test(path) || systems.some(([where]) => where.test(path));
}

/**
 * The files that check a project: all of them when it is the whole repository, otherwise those that name its folder.
 * @param files their facts, by path
 * @param folder the project's, from the repository's root, with "/" at its end; "" for the whole repository
 */
export function ciOf(files: ReadonlyMap<string, readonly Fact[]>, folder: string): CiFile[] {
  // A workflow that only runs Roadfolio, or calls one that does, checks nothing.
  const ours = [...files].flatMap(([path, facts]) =>
    facts.some(({ text }) => /\.uses=(?:[\w.-]+\/)?roadfolio@/i.test(text)) ? [path] : [],
  );
  const found = [...files].flatMap(([path, facts]): CiFile[] => {
    const texts = facts.map(({ text }) => text);
    if (ours.includes(path) || texts.some((text) => ours.some((one) => text.endsWith(`.uses=./${one}`))))
      return [];
    return isAbout(texts, folder) ? [{ name: nameOf(path, texts), path }] : [];
  });
  return found.toSorted((a, b) => (a.path < b.path ? -1 : 1)).slice(0, most);
}

function isAbout(texts: readonly string[], folder: string): boolean {
  if (folder === "") return true;
  const name = folder.slice(0, -1);
  return texts.some((text) => {
    const at = text.indexOf(name);
    const before = text[at - 1] ?? " ";
    const after = text[at + name.length] ?? " ";
    return at !== -1 && !/[\w-]/.test(before) && !/[\w-]/.test(after);
  });
}

function nameOf(path: string, texts: readonly string[]): Untrusted {
  const system = systems.find(([where]) => where.test(path))?.[1];
  if (system !== undefined) return untrusted(system);
  const ownName = texts.find((text) => text.startsWith("key name="))?.slice("key name=".length);
  const own = untrusted(ownName ?? "", 60);
  return own.untrusted === "" ? untrusted(workflow.exec(path)?.[1] ?? path, 60) : own;
}
