/** Files of PHP with the annotations in their comments and the markup around their programs. */
import type { FileKind } from "../file-kind.ts";
import { markupFiles } from "../html/kind.ts";
import { docblockReader } from "./docblocks.ts";

/** A kind of file whose markup is read too, if a rule asks for what it shows. @param program reads the PHP in it */
export function withMarkup(program: FileKind): FileKind {
  const markup = markupFiles(program.name);
  return {
    ...program,
    factTypes: [...new Set([...program.factTypes, ...markup.factTypes])],
    async load(asked) {
      const isAsked =
        asked === undefined || markup.factTypes.some((type) => type !== "sql" && asked.has(type));
      const [readProgram, readMarkup] = await Promise.all([
        program.load(asked),
        isAsked ? markup.load(asked) : null,
      ]);
      return (path, text, context, add) => {
        readProgram(path, text, context, add);
        docblockReader(text, add);
        // Without an end, the whole file is a program.
        if (!text.includes("<?") || text.includes("?>")) readMarkup?.(path, text, context, add);
      };
    },
  };
}
