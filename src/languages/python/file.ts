/** A Python file while it is read. */
import type { SyntaxNode } from "@lezer/common";
import type { AddFact } from "../fact.ts";
import type { Names } from "./names.ts";

/** What the readers of single nodes work with. */
export interface PythonFile {
  names: Names;
  /** The bases of the classes of this file, resolved. */
  bases: Map<string, string[]>;
  fact(text: string, node: SyntaxNode): void;
  add: AddFact;
  lineOf(offset: number): number;
}
