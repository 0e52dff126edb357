/** Compile options for all templates, shipped or the user's own. */

export interface CompileOptions {
  strict: true;
  knownHelpersOnly: true;
  knownHelpers: Record<string, boolean>;
  noEscape: boolean;
}

/**
 * Strict, because an unknown name must be an error, never an empty string. Handlebars escapes HTML and SVG;
 * Markdown and CSS templates get values that are already escaped.
 */
export function compileOptions(name: string): CompileOptions {
  return {
    strict: true,
    knownHelpersOnly: true,
    knownHelpers: { log: false, lookup: false },
    noEscape: !/\.(?:html|svg)$/.test(name),
  };
}
