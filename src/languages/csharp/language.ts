/** C#. */
import { codeFiles } from "../code/kind.ts";
import { errorHints } from "../code/words.ts";
import { textReaders } from "../file-kind.ts";
import type { Language } from "../language.ts";
import { csharpProject } from "./project.ts";
import { csharpWords } from "./words.ts";

export const csharp: Language = {
  id: "csharp",
  names: { cs: "C#" },
  hints: { written: csharpWords, byBeginning: errorHints("csharp") },
  files: [
    codeFiles(/\.csx?$/i, "csharp", async () => (await import("./table.ts")).csharpTable),
    {
      name: /\.(?:cs|fs|vb)proj$|^directory\.(?:build|packages)\.props$|^packages\.config$/i,
      factTypes: ["dependency", "key"],
      load: textReaders(async () => (await import("./csproj.ts")).csprojReader),
    },
  ],
  leftOut: {
    folders: ["obj"],
    files:
      /^packages\.lock\.json$|^AssemblyInfo\.cs$|^\w*ModelSnapshot\.cs$|^_(?:CookieConsent|ValidationScripts|Login)Partial\.cshtml$|\.AssemblyAttributes\.cs$/i,
    scaffolds: [
      { name: /^WeatherForecast(?:Controller)?\.cs$/, text: /TemperatureC/ },
      { name: /^UnitTest1\.cs$/, text: /void Test1\(\)\s*\{\s*(?:Assert\.Pass\(\);\s*)?\}/ },
      // A controller “with read/write actions”.
      {
        name: /Controller\w*\.cs$/,
        text: /IFormCollection collection\)\s*\{\s*try\s*\{\s*(?:\/\/[^\n]*\s+)*return RedirectToAction\(nameof\(Index\)\);/,
      },
      { name: /^Class1\.cs$/, text: /class Class1\s*\{\s*\}/ },
      {
        name: /^Program\.cs$/,
        text: /^(?:\uFEFF)?\s*(?:\/\/[^\n]*\s+)?Console\.WriteLine\("Hello, World!"\);\s*$/,
      },
    ],
    derived: [
      {
        // Tables of ASP.NET Core Identity
        name: /^\d{14}_\w+\.cs$/,
        text: /: Migration\b(?![^]*\.Sql\()[^]*name: "AspNetRoles"/,
        facts: /^csharp (?:extends|import|call) (?:\w+\.)*Migration/,
      },
      {
        // With Sql, somebody went on writing.
        name: /^\d{14}_\w+\.cs$/,
        text: /: Migration\b(?![^]*\.Sql\()/,
        // A foreign key comes from the classes that somebody wrote.
        facts: /^csharp (?:(?:extends|import|call) (?:\w+\.)*Migration|call table\.ForeignKey$)/,
      },
    ],
  },
  project: csharpProject,
};
