/**
 * Checks the imports between the rooms of src/: a room may import itself and earlier rooms, and no files may
 * import each other in a circle, whether they import values, types or lazily. Linters only see the text of
 * an import, and two rooms may contain folders of the same name, so imports are resolved first.
 */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { parseSync } from "rolldown/utils";

const root = join(import.meta.dirname, "../src");

/** In order: each room may import earlier ones. */
const rooms: readonly string[] = [
  "text",
  "problems",
  "roadmap",
  "languages",
  "activity",
  "projects",
  "skills",
  "import",
  "evidence",
  "cohort",
  "render",
  "study",
  "plan",
  "init",
  "ports",
  "signing",
  "gather",
  "sync",
  "doors",
  "verify",
  "matrix",
  "action",
  "cli",
];

/** A room and an earlier one that it must not import. */
const apart: ReadonlySet<string> = new Set(["cli action"]);

/** The files that each file imports in any way. Paths are relative to src/. */
function importsOf(): Map<string, string[]> {
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".ts"),
  );
  return new Map(
    files.map((file) => {
      const text = readFileSync(join(root, file), "utf8");
      const { module } = parseSync(file, text);
      const written = [
        ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
        ...module.staticExports.flatMap(({ entries }) =>
          entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
        ),
        ...module.dynamicImports.map(({ moduleRequest: { start, end } }) => text.slice(start + 1, end - 1)),
      ];
      const own = written.filter((name) => name.startsWith(".") && name.endsWith(".ts"));
      const resolved = own.map((name) => relative(root, join(root, dirname(file), name)));
      return [file, [...new Set(resolved)].filter((name) => !name.startsWith(".."))] as const;
    }),
  );
}

function roomOf(file: string): string | null {
  return file.includes("/") ? (file.split("/")[0] ?? null) : null;
}

/** Imports from a later or a forbidden room, or of an entry point. */
function forbidden(imports: ReadonlyMap<string, readonly string[]>): string[] {
  return [...imports].flatMap(([file, imported]) => {
    const room = roomOf(file);
    if (room === null) return [];
    if (!rooms.includes(room))
      return [`src/${file}: ${room}/ is not a known room. Add it to ${import.meta.filename}.`];
    return imported.flatMap((other) => {
      const from = roomOf(other);
      if (from === room) return [];
      const isLater = from === null || rooms.indexOf(from) > rooms.indexOf(room);
      return isLater || apart.has(`${room} ${from}`)
        ? [
            `src/${file} imports src/${other}: ${room}/ must not import ${from === null ? "an entry point" : `${from}/`}.`,
          ]
        : [];
    });
  });
}

/** Groups of files that import each other (Tarjan's strongly connected components). */
function circles(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = [];
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  function visit(file: string): void {
    const own = index.size;
    index.set(file, own);
    low.set(file, own);
    stack.push(file);
    for (const other of imports.get(file) ?? []) {
      if (!index.has(other)) visit(other);
      if (stack.includes(other)) low.set(file, Math.min(low.get(file) ?? own, low.get(other) ?? own));
    }
    if (low.get(file) !== own) return;
    const circle = stack.splice(stack.indexOf(file));
    if (circle.length > 1) found.push(`Circular imports: ${circle.map((one) => `src/${one}`).join(", ")}`);
  }
  for (const file of imports.keys()) if (!index.has(file)) visit(file);
  return found;
}

const imports = importsOf();
const problems = [...forbidden(imports), ...circles(imports)];
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
