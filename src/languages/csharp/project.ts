/** Projects in C#: how .NET runs them and their tests. */
import { command, commands } from "../command.ts";
import { type Home, valuesOf } from "../home.ts";
import type { ProjectRules, RunCommands } from "../language.ts";

export const csharpProject: ProjectRules = {
  manifests: /\.(?:cs|fs|vb)proj$|\.slnx?$/i,
  facts: /^csharp annotation /,
  tests: {
    files: /Tests?\.cs$|(?:^|\/)[^/]*Tests?(?:\.[^/]*)?\/.*\.cs$/,
    // xUnit, NUnit and MSTest.
    facts:
      /^csharp annotation (?:[\w.]+\.)?(?:Fact|Theory|Test|TestCase|TestCaseSource|TestMethod|DataTestMethod)$/,
    command: () => "dotnet test",
  },
  run,
};

/** Projects that start a program. */
const starting = ["Microsoft.NET.Sdk.Web", "Microsoft.NET.Sdk.Worker", "Microsoft.NET.Sdk.BlazorWebAssembly"];

/** `dotnet run` of the program at the top, or of the only one below. */
function run(home: Home): RunCommands | null {
  const programs = home.files.filter(({ path, facts }) => {
    const texts = facts.map(({ text }) => text);
    const isProgram = valuesOf(texts, "OutputType").some((type) => /^(?:win)?exe$/i.test(type));
    return /proj$/i.test(path) && (isProgram || starting.some((kit) => texts.includes(`key Sdk=${kit}`)));
  });
  const [only, ...others] = programs;
  if (only === undefined || others.length > 0) return null;
  const folder = only.path.slice(0, Math.max(0, only.path.lastIndexOf("/")));
  const start = folder === "" ? "dotnet run" : command`dotnet run --project ${folder}`;
  return { commands: commands(start), starts: start !== null };
}
