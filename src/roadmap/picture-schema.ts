/** The picture of a project in roadmap.json. */
import * as z from "zod";
import { filledText, textOf } from "./schema-text.ts";

const file = textOf(500).min(1);

export const pictureSchema = z
  .union([
    file,
    z.strictObject({
      file: file.describe("Path of the file, relative to roadmap.json."),
      alt: filledText(300).describe("What it shows, in words, for those who cannot see it. Plain text."),
    }),
  ])
  .describe(
    "A picture of it, such as `docs/screen.png`, shown on the site instead of its code: a PNG, JPEG or WebP file of at most 40 kB in this repository. It is copied as it is. An object also says what it shows.",
  );
