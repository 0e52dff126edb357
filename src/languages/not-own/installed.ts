/** Packages that pip installed into a folder of the repository, as `pip install --target package` does. */

/** Lists that pip writes beside a package. */
const list =
  /^(.*\/)?([^/]+?)(?:-([^/]*))?\.(dist|egg)-info\/(RECORD|top_level\.txt|installed-files\.txt|METADATA|PKG-INFO)$/;

/** What one list says. */
interface InstallList {
  path: string;
  /** The folder that the package was installed into, with "/" at its end; "" for the repository's root. */
  folder: string;
  /** The distribution, as its folder spells it. */
  name: string;
  file: string;
}

/**
 * The lists of installed files in a tree, to read and hand to {@link installedBy}. None in nearly every repository.
 * A development install leaves an `.egg-info` without a version and without a list of files: that package is the owner's.
 */
export function installLists(paths: readonly string[]): InstallList[] {
  const found = paths.flatMap((path) => {
    if (!path.includes("-info/")) return [];
    const [, folder = "", name = "", version, kind, file = ""] = list.exec(path) ?? [];
    return kind === undefined ? [] : [{ path, folder, name, file, version, kind }];
  });
  const listed = new Set(found.filter(({ file }) => file === "installed-files.txt").map(infoOf));
  return found.filter((one) => one.kind === "dist" || one.version !== undefined || listed.has(infoOf(one)));
}

function infoOf({ path }: Pick<InstallList, "path">): string {
  return path.slice(0, path.lastIndexOf("/"));
}

/**
 * @param texts of the lists, by path; those that cannot be read may be missing
 * @returns true for the path of a file that belongs to an installed package
 */
export function installedBy(
  lists: readonly InstallList[],
  texts: ReadonlyMap<string, string>,
): (path: string) => boolean {
  const files = new Set<string>();
  /** Packages and modules by their path, without ".py". */
  const packages = new Set<string>();
  for (const { path, folder, name, file } of lists) {
    packages.add(folder + name).add(folder + name.toLowerCase().replaceAll("-", "_"));
    const lines = (texts.get(path) ?? "").split("\n").map((line) => line.trim());
    if (file === "RECORD") for (const line of lines) files.add(folder + recordedPath(line));
    if (file === "top_level.txt") for (const line of lines) if (line !== "") packages.add(folder + line);
    if (file === "installed-files.txt")
      for (const line of lines) if (line.startsWith("../")) files.add(folder + line.slice(3));
  }
  return (path) => {
    if (files.has(path) || packages.has(path.replace(/\.\w+$/, ""))) return true;
    for (let at = path.lastIndexOf("/"); at > 0; at = path.lastIndexOf("/", at - 1))
      if (packages.has(path.slice(0, at))) return true;
    return false;
  };
}

/** The first field of a line of CSV: `requests/cookies.py,sha256=x,1`. */
function recordedPath(line: string): string {
  return line.startsWith('"')
    ? line.slice(1, line.indexOf('",')).replaceAll('""', '"')
    : line.slice(0, Math.max(0, line.indexOf(",")));
}
