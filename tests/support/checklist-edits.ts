/** Random edits to a checklist's body, like those people make. */
import fc from "fast-check";

/** A change of a body's lines. `at` and `to` are taken modulo the number of lines it may change. */
export interface Edit {
  does: "tick" | "untick" | "move" | "delete" | "double" | "insert";
  at: number;
  to: number;
  line: string;
}

const added = fc.constantFrom(
  "my words",
  "- [ ] Views",
  "- [x] Window functions",
  "    - [ ] nested",
  "- [x] Title of crud",
  "- [ ] joins",
  "* [X] route",
  "> - [x] joins",
  "",
  "### Mine",
);

export const edits: fc.Arbitrary<Edit[]> = fc.array(
  fc.record({
    does: fc.constantFrom("tick", "tick", "untick", "move", "delete", "double", "insert"),
    at: fc.nat(60),
    to: fc.nat(60),
    line: added,
  }),
  { maxLength: 6 },
);

/** Start and end of the list; the whole body if none of it is left. */
function listIn(lines: readonly string[]): [number, number] {
  const first = lines.findIndex((line) => /<!-- roadfolio:(?:item|group) /.test(line));
  const end = lines.findIndex((line) => line.startsWith("<!-- roadfolio:end "));
  return first === -1 || end <= first ? [0, lines.length] : [first, end];
}

/** @param within only the list, or anywhere: our header, the comments around the list, and the text outside */
export function editedBy(body: string, all: readonly Edit[], within: "list" | "anywhere"): string {
  return all.reduce((text, edit) => editOnce(text, edit, within), body);
}

function editOnce(body: string, { does, at, to, line }: Edit, within: "list" | "anywhere"): string {
  const lines = body.split("\n");
  const [from, end] = within === "list" ? listIn(lines) : [0, lines.length];
  const index = from + (at % Math.max(1, end - from));
  const target = from + (to % Math.max(1, end - from));
  const there = lines[index] ?? "";
  switch (does) {
    case "tick":
      return lines.with(index, there.replace("[ ]", "[x]")).join("\n");
    case "untick":
      return lines.with(index, there.replace("[x]", "[ ]")).join("\n");
    case "move":
      return lines.toSpliced(index, 1).toSpliced(target, 0, there).join("\n");
    case "delete":
      return lines.toSpliced(index, 1).join("\n");
    case "double":
      return lines.toSpliced(target, 0, there).join("\n");
    case "insert":
      return lines.toSpliced(index, 0, line).join("\n");
  }
}
