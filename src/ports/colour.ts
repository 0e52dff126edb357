/** Colour in a terminal. Follows no-color.org and Node's rules. */
import type util from "node:util";
import type { Environment } from "./environment.ts";
import { nodeUtil } from "./late-modules.ts";

/** Marks parts of a text. Without colour every function returns its text unchanged. */
export interface Paint {
  heading(text: string): string;
  /** What the reader types. */
  typed(text: string): string;
  error(text: string): string;
  warning(text: string): string;
  notice(text: string): string;
  good(text: string): string;
}

/**
 * Whether a stream shows colours: only a terminal does. FORCE_COLOR says yes, or no if it is 0 or false; NO_COLOR and
 * TERM=dumb say no.
 */
export function hasColour(environment: Environment, terminal: boolean): boolean {
  const { FORCE_COLOR: force, NO_COLOR: none, TERM: term } = environment;
  if (force !== undefined) return force !== "0" && force !== "false";
  return terminal && (none === undefined || none === "") && term !== "dumb";
}

const same = (text: string): string => text;

export const plain: Paint = {
  heading: same,
  typed: same,
  error: same,
  warning: same,
  notice: same,
  good: same,
};

type Style = Parameters<typeof util.styleText>[0];

/**
 * Whether to colour was decided by `hasColour`, so Node must not decide again. An old Node has no styleText, and must come
 * far enough to say that it is old.
 */
const style = (format: Style) => (text: string) =>
  nodeUtil().styleText(format, text, { validateStream: false });

const coloured: Paint = {
  heading: style("bold"),
  typed: style("cyan"),
  error: style(["bold", "red"]),
  warning: style(["bold", "yellow"]),
  notice: style(["bold", "blue"]),
  good: style("green"),
};

export const paintIn = (colour: boolean): Paint => (colour ? coloured : plain);

/** Colours the level of a printed problem: “file:line:column: error: message”. */
export function paintLevel(text: string, paint: Paint): string {
  return text.replace(
    /^((?:[^\n]*?: )??)(error|warning|notice)(?=: )/,
    (_all, place: string, level: string) => `${place}${colourOf(level, paint)(level)}`,
  );
}

function colourOf(level: string, paint: Paint): (text: string) => string {
  if (level === "error") return paint.error;
  return level === "warning" ? paint.warning : paint.notice;
}
