/** Reads projects at HEAD: what their files describe, the skills they show, and when the owner last worked on them. */
import type { Fact } from "../../languages/fact.ts";
import { isNotOwn } from "../../languages/not-own/not-own.ts";
import { ciOf, isCi } from "../../projects/ci.ts";
import { projectFacts, describesProject } from "../../projects/facts.ts";
import { isLicenceName, licenceOf } from "../../projects/licence.ts";
import type { ProjectSeen } from "../../activity/project.ts";
import { describeProject } from "../../projects/project.ts";
import type { ProjectFact } from "../../languages/home.ts";
import type { ReadingContext } from "../../languages/file-kind.ts";
import { hasSource, loadSources } from "../../languages/source.ts";
import { loadReaders } from "../../languages/read-file.ts";
import type { ProjectsQuestion } from "../questions.ts";
import type { Git } from "../../ports/git/port.ts";
import type { TimedReading } from "../../ports/reading-time.ts";
import { eachText } from "../code/each-text.ts";
import { filesThatCount } from "../code/find-places.ts";
import type { IntroductionQuestions } from "../code/introductions.ts";
import { type PlacedProject, skillsIn } from "./project-skills.ts";
import { type WholeWork, workOn } from "./project-work.ts";
import type { TreeFile } from "../code/tree.ts";

/** What the files say, before their authors are known. */
export interface ProjectsReading {
  /** @returns by project id. @throws GitError */
  attribute(head: string, whose: IntroductionQuestions & WholeWork): Promise<Record<string, ProjectSeen>>;
}

interface Folder {
  id: string;
  /** From the repository's root, with "/" at the end; "" for the whole repository. */
  folder: string;
}

/** What the files of a repository say about its projects. */
interface RepositoryFacts {
  /** By project id, then by path from the project's folder. */
  facts: Map<string, Map<string, ProjectFact[]>>;
  /** By path. */
  ci: Map<string, Fact[]>;
  /** How much code is in files that also hold output, by path. In characters. */
  code: Map<string, number>;
  /** The licence of the whole repository. */
  licence: string | null;
}

/** Nothing read here depends on local modules or on the language of a README. */
const context: ReadingContext = { isLocal: () => false, foreign: () => undefined };

/** @throws GitError if files cannot be read */
export async function readProjects(
  git: Git,
  tree: readonly TreeFile[],
  { projects, leaves, ours, excerpts }: ProjectsQuestion,
  timed: TimedReading,
): Promise<ProjectsReading> {
  const inFolders = projects.some(({ folder }) => folder !== "");
  const prefix = (inFolders ? await git.ask("rev-parse", "--show-prefix") : null) ?? "";
  const folders = projects.map(({ id, folder }) => ({
    id,
    folder: folder === "" ? "" : `${prefix}${folder}/`,
  }));
  const counted = filesThatCount(tree, { leaves: [], first: [], ours, excerpts: false }).list;
  const found = await readFacts(git, counted, folders, timed);
  const placed = folders.map((project) => place(project, tree, counted, found));
  const skills = await skillsIn(git, tree, placed, { leaves, ours, excerpts }, timed);
  return {
    async attribute(head, whose) {
      const [seen, worked] = await Promise.all([
        skills(head, whose),
        workOn(
          git,
          head,
          placed.filter(({ files }) => files.length > 0),
          whose,
        ),
      ]);
      return Object.fromEntries(
        placed.map(({ id, ci, lacking, description }) => [
          id,
          {
            ...description,
            ci: [...ci],
            lacking: lacking || timed.notRead.size > 0,
            ...(seen.get(id) ?? { code: {}, shown: [] }),
            ...(worked.get(id) ?? { last: null, work: null }),
          },
        ]),
      );
    },
  };
}

/** Reads each file once, whichever projects it belongs to. */
async function readFacts(
  git: Git,
  counted: readonly TreeFile[],
  folders: readonly Folder[],
  { time, notRead }: TimedReading,
): Promise<RepositoryFacts> {
  const found: RepositoryFacts = {
    facts: new Map(folders.map(({ id }) => [id, new Map()])),
    ci: new Map(),
    code: new Map(),
    licence: null,
  };
  const owners = (path: string): Folder[] =>
    folders.filter(({ folder }) => path.startsWith(folder) && describesProject(path.slice(folder.length)));
  const measured = new Set(
    counted.flatMap(({ path }) =>
      hasSource(path) && folders.some(({ folder }) => path.startsWith(folder)) ? [path] : [],
    ),
  );
  const describing = new Set(
    counted.flatMap(({ path }) =>
      isCi(path) || isLicenceName(path) || owners(path).length > 0 ? [path] : [],
    ),
  );
  const wanted = counted.filter(({ path }) => measured.has(path) || describing.has(path));
  const [readFile, readSource] = await Promise.all([loadReaders([...describing]), loadSources(measured)]);
  await eachText(git, wanted, (path, text) => {
    if (time.isOver()) notRead.add(path);
    else time.spend(() => readOne(path, text));
  });
  return found;

  function readOne(path: string, text: string): void {
    if (measured.has(path)) {
      const source = readSource(path, text);
      if (source !== null) found.code.set(path, source.codeSize);
    }
    if (isCi(path)) found.ci.set(path, readFile(path, text, context));
    if (isLicenceName(path)) found.licence ??= licenceOf(text);
    if (isNotOwn(path, text)) return;
    for (const { id, folder } of owners(path)) {
      const own = path.slice(folder.length);
      found.facts.get(id)?.set(own, projectFacts(own, text, readFile, context));
    }
    if (time.fileIsOver()) notRead.add(path);
  }
}

function place(
  { id, folder }: Folder,
  tree: readonly TreeFile[],
  counted: readonly TreeFile[],
  found: RepositoryFacts,
): PlacedProject {
  const files = counted.filter(({ path }) => path.startsWith(folder));
  const description = describeProject({
    id,
    names: new Set(tree.flatMap(({ path }) => (path.startsWith(folder) ? path.slice(folder.length) : []))),
    files: files.map(({ path, size }) => {
      const code = found.code.get(path);
      return {
        path: path.slice(folder.length),
        size: Number.isFinite(size) ? size : 0,
        ...(code === undefined ? {} : { code }),
      };
    }),
    facts: found.facts.get(id) ?? new Map(),
  });
  const hasCode = description.languages.length > 0;
  return {
    id,
    folder,
    files,
    ci: files.length === 0 ? [] : ciOf(found.ci, folder),
    lacking: files.some(({ size }) => !Number.isFinite(size)),
    // The licence at the top of a repository covers all code in it.
    description: { ...description, licence: description.licence ?? (hasCode ? found.licence : null) },
  };
}
