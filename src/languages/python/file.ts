/** A Python file while it is read. */
import type { SyntaxNode } from "@lezer/common";
import type { AddString } from "../syntax/string-literals.ts";
import type { Names } from "./names.ts";

/** What the readers of single nodes share. */
export interface PythonFile {
  names: Names;
  /** The bases of the file's classes that were read so far, resolved. */
  bases: Map<string, string[]>;
  /** True when a module, such as `app.models`, is a file of the repository. */
  isLocal(module: string): boolean;
  /** Adds the fact `python TEXT` for the line on which the node starts. */
  fact(text: string, node: SyntaxNode): void;
  /** Called for each string that is not a docstring, in their order. */
  onString: AddString;
  /** The line of an offset into the text, counted from 1. */
  lineOf(offset: number): number;
}
