/** What the table of commands says about each command and option. Help, completions, parsing and the docs are made from it. */

/** What a shell can offer for a value. A list holds the only allowed words. */
export type Completes = "folder" | "file" | "item" | "skill" | "starter" | readonly string[] | null;

export interface OptionSpec {
  /** Without the dashes. */
  name: string;
  /** Its letter, for a single dash. */
  short?: string;
  /** The name of its value in help texts, such as DIR; null for a switch. */
  value: string | null;
  /** Whether it may be repeated. */
  many?: true;
  /** One sentence without a full stop. */
  says: string;
  completes?: Completes;
}

interface OperandSpec {
  /** In help texts, such as ITEM. */
  name: string;
  optional?: true;
  /** Whether several words belong to it. */
  many?: true;
  completes: Completes;
}

export interface CommandSpec {
  name: string;
  /** What it takes beside options; null for nothing. */
  operand: OperandSpec | null;
  /** One line without a full stop, for the list of commands. */
  says: string;
  /** The paragraph of its own help. */
  about: string;
  options: readonly OptionSpec[];
  /** Options of sync that are accepted without effect, so that its command line can be reused. Not in the help. */
  also?: readonly OptionSpec[];
  /** Command lines, each with what it does. */
  examples: readonly [Example, Example, ...Example[]];
  /** Whether it is run on a roadmap, so that one in a folder above is found. */
  onRoadmap: boolean;
}

interface Example {
  run: string;
  does: string;
}
