/** Prisma's schemas: `prisma model Order`, `prisma enum State`, `prisma provider postgresql`, `prisma attribute @unique`. */
import type { FactReader } from "../fact.ts";
import { type Notation, sourceLines } from "../syntax/source-lines.ts";

const notation: Notation = { comments: ["//"], quotes: ['"'], longQuotes: [], heredocs: false };

/** Each line is a block's head, a setting or a field. Attributes of fields start with one `@`, those of models with two. */
export const prismaReader: FactReader = (text, add) => {
  const lines = text.split("\n");
  /** The block that is open: `datasource`, `generator`, `model`, `enum`. */
  let block = "";
  for (const { text: said, line } of sourceLines(text, notation)) {
    const [, kind, name] = /^\s*(datasource|generator|model|enum|view|type)\s+(\w+)\s*\{/.exec(said) ?? [];
    if (kind !== undefined) {
      block = kind;
      if (kind === "model" || kind === "enum") add(`prisma ${kind} ${name}`, line);
    }
    const provider = /^\s*provider\s*=\s*"([\w-]+)"/.exec(lines[line - 1] ?? "")?.[1];
    if (block === "datasource" && provider !== undefined) add(`prisma provider ${provider}`, line);
    if (block === "model")
      for (const [, attribute] of said.matchAll(/(?<![\w@.])(@@?\w+)/g))
        add(`prisma attribute ${attribute}`, line);
  }
};
