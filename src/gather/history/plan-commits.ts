/** Finds the commits that only plan: all they change is roadmap.json and other files of the portfolio. */
import type { Git } from "../../ports/git/port.ts";
import { type ChangedFile, changedFiles, isOurs } from "./changed-files.ts";

/** In the portfolio's folder; folders end in "/". */
const besideRoadmap = ["cohort.json", ".roadfolio/"];

/** As init writes them. */
const workflows = ["portfolio", "cohort"].flatMap((name) => [
  `.github/workflows/${name}.yml`,
  `.github/workflows/${name}-daily.yml`,
]);

/** What else init changes in the portfolio's folder. */
const setUp = /^(?:readme(?:\.\w+)?|\.gitignore)$/i;

const allZeros = /^0+$/;

/**
 * @param shas of commits that changed roadmap.json, in full
 * @param roadmap its paths, from the repository's root
 * @param name roadmap.json relative to the portfolio's folder
 * @returns those that changed nothing else, apart from other files of the portfolio; none if git cannot tell
 * @throws GitError if git cannot be started
 */
export async function planCommits(
  git: Git,
  shas: readonly string[],
  { roadmap, name }: { roadmap: ReadonlySet<string>; name: string },
): Promise<Set<string>> {
  const changes = shas.length === 0 ? null : await changedFiles(git, shas);
  const folders = [...roadmap].map((path) => path.slice(0, path.length - name.length));
  const ours = [
    ...roadmap,
    ...workflows,
    ...folders.flatMap((folder) => besideRoadmap.map((one) => folder + one)),
  ];
  const isSetUp = ({ path }: ChangedFile): boolean =>
    folders.some((folder) => path.startsWith(folder) && setUp.test(path.slice(folder.length)));
  return new Set(
    [...(changes ?? [])].flatMap(([sha, files]) => {
      const adds = files.some(({ path, before }) => roadmap.has(path) && allZeros.test(before));
      const rest = files.filter((file) => !isOurs(file.path, ours) && !(adds && isSetUp(file)));
      return files.length > 0 && rest.length === 0 ? [sha] : [];
    }),
  );
}
