/**
 * Which project of a repository a file belongs to. A repository may hold one project, several in folders of their own, or the
 * exercises of a course, each of which is its own.
 */
import { languages } from "../languages/languages.ts";
import { isProgramFile } from "../languages/program-file.ts";
import { exercises, numbered, partOfCourse } from "./course-folders.ts";

/** Folders that hold a project each. */
const collections = /^(?:mini|side|final|personal)?[-_ ]?(?:projects?|projetos?|proyectos?)$/;

/** Numbered, these are steps of one pipeline: 01_raw, 02-silver. */
const layer = /raw|land|bronze|silver|gold|stag|clean|refin|trust|curat|interm|primary|mart|source|serv/;

/** A folder with one of these is part of a program, whatever its name: an app for courses has `courses/models.py`. */
const ofProgram = /^(?:__init__\.py|models\.py|index\.[jt]sx?|mod\.rs)$/;

const manifests = [
  // Services that are run together are one project.
  /^(?:docker-)?compose\.ya?ml$/i,
  // Django's.
  /^manage\.py$/,
  ...languages.flatMap(({ id, project }) =>
    // An image may be built from a folder of its own: docker/Dockerfile.
    project === undefined || id === "docker" ? [] : [project.manifests],
  ),
];

/** A project of .NET's that is named for the program it is a part of: Shop.Api.csproj, Shop.Services.csproj. */
const partOfSolution = /^([^.]+)\..+\.(?:cs|fs|vb)proj$/i;

/** The projects that a file belongs to, each by its folder with "/" at the end; "" for the repository itself. */
export type ProjectsOf = (path: string) => readonly string[];

/**
 * A file of a programming language belongs to one project. Any other one, such as a workflow or a Compose file, also belongs
 * to the projects in the folders below that of its own project, exercises left out.
 * @param paths all files of the repository
 * @param declared folders of projects, as roadmap.json names them
 */
export function projectsIn(paths: readonly string[], declared: readonly string[] = []): ProjectsOf {
  const inFolder = new Map<string, string[]>();
  for (const path of paths) {
    const folder = path.slice(0, path.lastIndexOf("/") + 1);
    const names = inFolder.get(folder);
    const name = path.slice(folder.length);
    if (names === undefined) inFolder.set(folder, [name]);
    else names.push(name);
  }
  const solutions = solutionsIn(inFolder);
  const known = new Map<string, string>();
  const lessons = new Set<string>();

  function projectOf(folder: string): string {
    const found = known.get(folder) ?? topOf(folder);
    known.set(folder, found);
    return found;
  }

  /** The innermost folder that bounds a project, or the outermost manifest in it. */
  function topOf(folder: string): string {
    const steps = foldersDown(folder);
    let bound = "";
    let isLesson = false;
    for (const [index, step] of steps.entries()) {
      const kind = boundAt(steps, index);
      if (kind === null) continue;
      bound = step;
      isLesson = kind === "lesson";
    }
    const top = steps.slice(steps.indexOf(bound)).find(hasManifest) ?? bound;
    if (isLesson) lessons.add(top);
    return top;
  }

  /** Whether the folder at this position is a project of its own, by its name and that of the folder around it. */
  function boundAt(steps: readonly string[], index: number): "project" | "lesson" | null {
    const step = steps[index] ?? "";
    if (declared.some((one) => `/${step}`.endsWith(`/${one}/`))) return "project";
    const name = nameOf(step);
    if (partOfCourse.test(name) || (index === 1 && numbered.test(name) && !layer.test(name)))
      return isProgram(step) ? null : "lesson";
    const around = steps[index - 1];
    if (around === undefined || around === "" || isProgram(around)) return null;
    if (exercises.test(nameOf(around))) return "lesson";
    return collections.test(nameOf(around)) ? "project" : null;
  }

  const isProgram = (folder: string): boolean =>
    (inFolder.get(folder) ?? []).some((name) => ofProgram.test(name));

  const hasManifest = (folder: string): boolean =>
    solutions.has(folder) ||
    (inFolder.get(folder) ?? []).some((name) => manifests.some((names) => names.test(name)));

  let all: string[] | null = null;
  const below = new Map<string, string[]>();
  return (path) => {
    const own = projectOf(path.slice(0, path.lastIndexOf("/") + 1));
    if (isProgramFile(path)) return [own];
    all ??= [...new Set([...inFolder.keys()].map(projectOf))];
    const some = below.get(own) ?? [
      own,
      ...all.filter((one) => one !== own && one.startsWith(own) && !lessons.has(one)),
    ];
    below.set(own, some);
    return some;
  };
}

/** The folders around several parts of one program, whose .sln may be in one of them. */
function solutionsIn(inFolder: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const seen = new Set<string>();
  const solutions = new Set<string>();
  for (const [folder, names] of inFolder) {
    const program = names.map((name) => partOfSolution.exec(name)?.[1]).find((one) => one !== undefined);
    if (program === undefined) continue;
    const around = folder.slice(0, folder.lastIndexOf("/", folder.length - 2) + 1);
    const key = `${around} ${program}`;
    if (seen.has(key)) solutions.add(around);
    seen.add(key);
  }
  return solutions;
}

function nameOf(folder: string): string {
  return folder.slice(folder.lastIndexOf("/", folder.length - 2) + 1, -1).toLowerCase();
}

/** "", `a/` and `a/b/` of `a/b/`. */
function foldersDown(folder: string): string[] {
  const parts = folder.split("/").slice(0, -1);
  return ["", ...parts.map((_, index) => `${parts.slice(0, index + 1).join("/")}/`)];
}
