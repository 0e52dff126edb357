/** Problems as commands of GitHub Actions, which shows them at their lines in a pull request. */
import { safeText } from "../../ports/log.ts";
import type { Problem } from "../../problems/problem.ts";

/** One line for each problem, such as `::error file=roadmap.json,line=3,col=5,title=…::…`. */
export function workflowCommands(problems: readonly Problem[]): string[] {
  return problems.map(({ level, code, message, hint, paste = "", path, line, column }) => {
    const properties = {
      ...(path === null ? {} : { file: path }),
      ...(line === null ? {} : { line }),
      ...(column === null ? {} : { col: column }),
      title: `Roadfolio: ${code}`,
    };
    const written = Object.entries(properties).map(
      ([name, value]) => `${name}=${escapeProperty(String(value))}`,
    );
    return `::${level} ${written.join(",")}::${escapeData(safeText(`${message} ${hint} ${paste}`.trim()))}`;
  });
}

/** How the runner decodes a message (actions/toolkit, command.ts). */
function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
