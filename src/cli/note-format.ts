/** The forms of note that `export` prints. */
import { errors } from "../problems/errors.ts";
import type { NoteFormat } from "../render/note/note.ts";
import { didYouMean, nearest } from "../text/near.ts";

export type { NoteFormat };

/** Default first. */
const formats = ["markdown", "obsidian", "github"] as const satisfies readonly NoteFormat[];

/** The default for other commands, whose --format means something else. @throws a usage error */
export function readNoteFormat(command: string, written: string | null): NoteFormat {
  if (command !== "export" || written === null) return "markdown";
  const format = formats.find((one) => one === written);
  if (format !== undefined) return format;
  throw errors.usage(
    `--format must be one of ${formats.join(", ")}, not “${written}”.`,
    `${didYouMean(nearest(written, formats))}Run roadfolio --help export to see its options.`,
  );
}
