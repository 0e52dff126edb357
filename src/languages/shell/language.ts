/** Shell scripts, and other files that are read line by line: Makefiles, crontabs, .ini files, scripts for Windows. */
import type { Language } from "../language.ts";

/** What a shell runs: scripts, and git's hooks, whose names have no ending. */
const script = /\.(?:sh|bash|zsh)$|^(?:pre-commit|pre-push|commit-msg)$/i;

export const shell: Language = {
  id: "shell",
  names: { sh: "Shell", bash: "Shell" },
  supporting: true,
  leftOut: {
    // The script for GitHub Pages in the guides of Vite, Vue and VuePress
    scaffolds: [
      {
        name: /^deploy\.sh$/,
        text: /^# abort on errors\s+set -e\b[^]*^# navigate into the build output directory/m,
      },
    ],
  },
  files: [
    {
      name: /^(?:gnu)?makefile$|\.mk$|^justfile$|^procfile$|^jenkinsfile$|(?:^|[._-])cron(?:tab|jobs?)?(?:\.txt)?$|\.(?:sh|bash|zsh|ps1|bat|cmd|ini|cfg|service|timer)$|^\.coveragerc$|^\.editorconfig$|\.dockerignore$|^\.flake8$|^(?:pre-commit|pre-push|commit-msg)$/i,
      factTypes: ["line", "target", "shell"],
      async load() {
        const [{ shellReader }, { scriptReader }] = await Promise.all([
          import("./reader.ts"),
          import("./script.ts"),
        ]);
        return (path, text, _context, add) => {
          const name = path.slice(path.lastIndexOf("/") + 1);
          shellReader(name)(text, add);
          if (script.test(name)) scriptReader(text, add);
        };
      },
    },
  ],
};
