/** pom.xml: `dependency maven:GROUP:ARTIFACT` and `plugin maven:GROUP:ARTIFACT`. */
import { Parser } from "htmlparser2";
import { type AddFact, type FactReader, lineCounter } from "../fact.ts";

/** The group of a plugin that names none. */
const mavenPlugins = "org.apache.maven.plugins";

/** Where elements count: what a project and its profiles depend on and build with. What is only managed does not. */
const places: Readonly<Record<string, "dependency" | "plugin">> = {
  "project/dependencies/dependency": "dependency",
  "project/build/plugins/plugin": "plugin",
  "project/profiles/profile/dependencies/dependency": "dependency",
  "project/profiles/profile/build/plugins/plugin": "plugin",
};

/** The elements around the deepest of them, and itself. */
const deepest = 6;

/** The parser slows down with every open element, so a file that nests them deeper is not read to its end. */
const mostOpen = 100;

/** A dependency or plugin while its element is open. */
interface Part {
  kind: "dependency" | "plugin";
  depth: number;
  groupId: string;
  artifactId: string;
  /** Offset of the artifact's tag, or of its own. */
  at: number;
}

export const pomReader: FactReader = (text, add) => {
  const names: string[] = [];
  let part: Part | null = null;
  const parser = new Parser(
    {
      onopentag(name) {
        names.push(name.slice(name.indexOf(":") + 1));
        if (names.length > mostOpen) parser.pause();
        const kind = names.length > deepest ? undefined : places[names.join("/")];
        if (kind !== undefined)
          part = { kind, depth: names.length, groupId: "", artifactId: "", at: parser.startIndex };
        else if (part?.artifactId === "" && isOwn(part, names, "artifactId")) part.at = parser.startIndex;
      },
      ontext(written) {
        if (part === null) return;
        if (isOwn(part, names, "groupId")) part.groupId += written;
        if (isOwn(part, names, "artifactId")) part.artifactId += written;
      },
      onclosetag() {
        if (part !== null && names.length === part.depth) {
          say(part, lineOf(part.at), add);
          part = null;
        }
        names.pop();
      },
    },
    // No entity is read, so none can grow.
    { xmlMode: true, decodeEntities: false },
  );
  const lineOf = lineCounter(text);
  parser.end(text);
};

/** True for the text of an element directly in the part. */
function isOwn({ depth }: Part, names: readonly string[], name: string): boolean {
  return names.length === depth + 1 && names.at(-1) === name;
}

function say({ kind, groupId, artifactId }: Part, line: number, add: AddFact): void {
  const group = groupId.trim() || (kind === "plugin" ? mavenPlugins : "");
  const artifact = artifactId.trim();
  if (group !== "" && artifact !== "") add(`${kind} maven:${group}:${artifact}`, line);
}
