/** Shell scripts, and other files that are read line by line: Makefiles, crontabs, .ini files. */
import type { Language } from "../language.ts";

export const shell: Language = {
  id: "shell",
  names: { sh: "Shell", bash: "Shell" },
  supporting: true,
  files: [
    {
      name: /^(?:gnu)?makefile$|\.mk$|^justfile$|^procfile$|^jenkinsfile$|(?:^|\.)crontab$|\.cron$|\.(?:sh|bash|zsh|ini|cfg)$|^\.coveragerc$|^\.flake8$/i,
      factTypes: ["line", "target"],
      async load() {
        const { shellReader } = await import("./reader.ts");
        return (path, text, _context, add) => shellReader(path.slice(path.lastIndexOf("/") + 1))(text, add);
      },
    },
  ],
};
