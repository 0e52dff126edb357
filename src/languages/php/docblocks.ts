/** Annotations in comments, which the code reader leaves out: `@OA\\Get(…)`, `@ORM\\Column`, and Scribe's `@bodyParam`. */
import { type FactReader, lineCounter } from "../fact.ts";

/** Names in capitals: what else PHPDoc knows, such as `@param`, says nothing about the program. */
const annotation =
  /^[ \t]*(?:\/\*)?\*+[ \t]*@([A-Z]\w*(?:\\\w+)*|bodyParam|queryParam|urlParam|responseField)\b/gm;

/** `php annotation OA.Get`, under the name that the comment has. */
export const docblockReader: FactReader = (text, add) => {
  const lineOf = lineCounter(text);
  for (const { 0: whole, 1: name = "", index } of text.matchAll(annotation))
    add(`php annotation ${name.replaceAll("\\", ".")}`, lineOf(index + whole.length));
};
