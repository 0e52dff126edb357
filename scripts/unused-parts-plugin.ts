/** Leaves out parts of libraries that a bundler cannot know to be unused. Fails when a library no longer looks as it did. */

interface Part {
  /** The end of the module's path. */
  module: RegExp;
  /** @returns the module's code without the part; the same code if the part was not found */
  without: (code: string) => string;
}

const jsonSchema =
  /^ *(?:inst\._zod\.processJSONSchema = .*;|jsonSchema: \{\n.*"input"\),\n.*"output"\),\n *\},|return createToJSONSchemaMethod\(.*;)\n/gm;

const parts: readonly Part[] = [
  {
    // Each schema knows how to become a JSON Schema. Only scripts/generate.ts asks, and does not use the bundle.
    module: /\/zod\/v4\/classic\/schemas\.js$/,
    without: (code) => code.replace(jsonSchema, ""),
  },
  {
    // dockerfile-ast needs positions and ranges, of more than a hundred types of the protocol.
    module: /\/vscode-languageserver-types\/lib\/esm\/main\.js$/,
    without: (code) => {
      const used = /\nexport var (?:u?integer|Position|Range);[^]*?(?=\nexport var )/g;
      return [...(code.match(used) ?? []), ...(/\nvar Is;[^]*/.exec(code) ?? [])].join("");
    },
  },
  {
    // Calls are made by their routes.
    module: /\/@octokit\/rest\/dist-src\/index\.js$/,
    without: (code) => code.replace("requestLog, legacyRestEndpointMethods, paginateRest", "requestLog"),
  },
  {
    // Scales give places on a chart, which are numbers: no colours, and no ticks that d3 writes.
    module: /\/d3-scale\/dist\/d3-scale\.mjs$/,
    without: (code) =>
      code
        .replace("interpolate$1 = interpolate,", "interpolate$1 = interpolateNumber,")
        .replace("return tickFormat(d[0], d[d.length - 1], count == null ? 10 : count, specifier);", ""),
  },
  {
    // They build their curves and colour interpolators when they load. Marked as pure, the unused ones are dropped.
    module: /\/d3-(?:interpolate|shape)\/dist\/d3-\w+\.mjs$/,
    without: (code) => code.replace(/^var [\w$]+ = (?=(?:\(function )?\w+\()/gm, "$&/* @__PURE__ */ "),
  },
  {
    // Roadfolio never runs in a browser.
    module: /\/debug\/src\/index\.js$/,
    without: (code) => code.replace("require('./browser.js')", "undefined"),
  },
];

export const unusedPartsPlugin = {
  name: "unused-parts",
  transform(code: string, id: string): { code: string; map: null } | undefined {
    const path = id.replaceAll("\\", "/");
    const part = parts.find(({ module }) => module.test(path));
    if (part === undefined) return undefined;
    const rest = part.without(code);
    if (rest === code) throw new Error(`${id} has changed, see scripts/unused-parts-plugin.ts`);
    return { code: rest, map: null };
  },
};
