/** How templates are compiled, shipped ones and overrides alike. */

export interface CompileOptions {
  strict: true;
  knownHelpersOnly: true;
  knownHelpers: Record<string, boolean>;
  noEscape: boolean;
}

/**
 * Strict: a name that the view does not have is an error, never an empty place.
 * HTML and SVG are escaped by Handlebars; Markdown and CSS get only values that were escaped for them when the view was made.
 */
export function compileOptions(name: string): CompileOptions {
  return {
    strict: true,
    knownHelpersOnly: true,
    knownHelpers: { log: false, lookup: false },
    noEscape: !/\.(?:html|svg)$/.test(name),
  };
}
