/**
 * Large data that a run rarely needs, compressed: it takes a third of the room in the package, and a millisecond to unpack
 * when it is loaded.
 */
import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";

const require = createRequire(import.meta.url);

/** undici's HTTP parser, which is there a second time for processors with SIMD. One is enough for a few calls to an API. */
const parser = /\/undici\/lib\/llhttp\/llhttp(?:_simd)?-wasm\.js$/;
/** Names such as `&eacute;`, which the parser of Markdown needs when a note has one. */
const entities = /\/character-entities\/index\.js$/;
/** The outlines of letters, for runs that draw a preview card. */
const letters = /\/src\/sync\/cards\/letters\.json$/;

export const packedPlugin = {
  name: "packed",
  async load(id: string): Promise<{ code: string; map: null; moduleType: "js" } | undefined> {
    const path = id.replaceAll("\\", "/");
    if (path.endsWith("/llhttp_simd-wasm.js")) return code('module.exports = require("./llhttp-wasm.js");');
    if (parser.test(path)) {
      const bytes: Uint8Array = require(id);
      return code(
        `const { gunzipSync } = require("node:zlib");\nmodule.exports = gunzipSync(Buffer.from("${pack(bytes)}", "base64"));`,
      );
    }
    if (letters.test(path)) {
      const packed = pack(Buffer.from(JSON.stringify(require(id))));
      return code(
        `const { gunzipSync } = require("node:zlib");\nmodule.exports = JSON.parse(gunzipSync(Buffer.from("${packed}", "base64")).toString());`,
      );
    }
    if (!entities.test(path)) return undefined;
    const { characterEntities }: { characterEntities: Record<string, string> } = await import(id);
    const packed = pack(Buffer.from(JSON.stringify(characterEntities)));
    return code(
      [
        'import { gunzipSync } from "node:zlib";',
        `export const characterEntities = JSON.parse(gunzipSync(Buffer.from("${packed}", "base64")).toString());`,
      ].join("\n"),
    );
  },
};

function code(text: string): { code: string; map: null; moduleType: "js" } {
  return { code: text, map: null, moduleType: "js" };
}

function pack(bytes: Uint8Array): string {
  return gzipSync(bytes, { level: 9 }).toString("base64");
}
