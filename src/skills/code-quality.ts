/** What checks code and what it depends on, before people do. */
import { inWorkflow, runInCi, usedInCi } from "./shared.ts";
import type { Skill } from "./skill.ts";

const linters =
  "ruff,black,flake8,pylint,isort,autopep8,yapf,eslint,prettier,biome,oxlint,stylelint,sqlfluff,hadolint,yamllint,shellcheck,markdownlint,golangci-lint,ansible-lint,tflint";

/** Commands of linters; to install them runs none. */
const lintCommands = [
  `{${linters}}{, *}`,
  `*{run ,-m ,npx ,exec ,x ,&& }{${linters}}{, *}`,
  "*{uvx ,pnpm ,yarn }{ruff,black,eslint,prettier,biome,lint,format}*",
  "{npm,pnpm,yarn,bun} run {lint,format}*",
  "*{run ,}pre-commit run*",
  "make *{lint,format}*",
  "*{go vet,gofmt }*",
  "*terraform fmt*",
  "*{checkstyle,spotless}*",
];

const typeCommands = [
  "{mypy,pyright,basedpyright,pyre,tsc}{, *}",
  "*{run ,-m ,npx ,exec ,uvx ,&& }{mypy,pyright,basedpyright,tsc}{, *}",
  "{npm,pnpm,yarn,bun} run {typecheck,type-check,types,check-types}*",
  "make *{mypy,types,typecheck}*",
];

const preCommit = "path .pre-commit-config.y{,a}ml";

export const codeQualitySkills: readonly Skill[] = [
  {
    id: "pre-commit",
    title: "Checks before each commit",
    field: "CI and delivery",
    shows:
      "Hooks of pre-commit, Husky or Lefthook check what is committed, and the repository says which. The package alone, or a sample in .git, is none.",
    parts: [
      {
        name: "hooks",
        any: [
          `key repos[].hooks[].id=* & ${preCommit}`,
          "key lint-staged* & path package.json",
          "key {pre-commit,pre-push}.{commands,jobs}* & path {lefthook,.lefthook}.y{,a}ml",
          "path .husky/{pre-commit,pre-push,commit-msg}",
        ],
      },
    ],
    ticks: {
      ".pre-commit-config.yaml":
        "repos:\n  - repo: https://github.com/astral-sh/ruff-pre-commit\n    hooks: [{ id: ruff }]\n",
    },
    ignores: { "requirements-dev.txt": "pre-commit\n", ".pre-commit-config.yaml": "repos: []\n# id: ruff\n" },
  },
  {
    id: "linters-in-ci",
    title: "Linters and formatters in CI",
    field: "CI and delivery",
    shows:
      "A workflow or pipeline runs a linter or a formatter over the code, itself or through pre-commit. To install one runs none, and neither does its configuration alone.",
    parts: [
      {
        name: "a run of a linter",
        any: [
          usedInCi(
            "astral-sh/ruff-action*,chartboost/ruff-action*,psf/black*,pre-commit/action*,golangci/golangci-lint-action*,*super-linter*,hadolint/hadolint-action*,py-actions/flake8*,terraform-linters/*,wearerequired/lint-action*",
          ),
          ...runInCi(lintCommands),
        ],
      },
    ],
    ticks: { ".github/workflows/ci.yml": "jobs:\n  lint:\n    steps:\n      - run: ruff check .\n" },
    ignores: {
      ".github/workflows/ci.yml":
        "jobs:\n  test:\n    steps:\n      - run: pip install ruff black\n      - run: pytest\n",
    },
  },
  {
    id: "linter-configuration",
    title: "Linters and formatters, set up",
    field: "Good practices",
    shows:
      "The rules that code keeps to are written down for a linter or a formatter. Its name in a list of packages sets nothing up.",
    parts: [
      {
        name: "rules",
        any: [
          "key tool.{ruff,black,isort,pylint,flake8,yapf,autopep8,sqlfluff}* & path pyproject.toml",
          "line [flake8] & path {.flake8,setup.cfg,tox.ini}",
          "key {lint,line-length,select,extend-select,target-version}* & path {ruff,.ruff}.toml",
          `key repos[].hooks[].id={ruff,ruff-check,ruff-format,black,flake8,pylint,isort,eslint,prettier,sqlfluff-lint,golangci-lint} & ${preCommit}`,
          "key {eslintConfig,prettier}* & path package.json",
          "key {rules,extends}* & path .eslintrc{,.json,.yml,.yaml}",
          "path {eslint.config,.eslintrc,prettier.config,.prettierrc}.{js,cjs,mjs,ts}",
          "path {.prettierrc,.prettierrc.json,biome.json,biome.jsonc,.pylintrc,.sqlfluff,.oxlintrc.json,.golangci.yml,.golangci.yaml,checkstyle.xml}",
        ],
      },
    ],
    ticks: { "pyproject.toml": "[tool.ruff]\nline-length = 100\n" },
    ignores: {
      "requirements-dev.txt": "ruff\nblack\n",
      "pyproject.toml": '[project]\nname = "shop"\n# [tool.ruff]\n',
    },
  },
  {
    id: "editorconfig",
    title: "The same format in every editor (EditorConfig)",
    field: "Good practices",
    shows:
      "An .editorconfig tells every editor how files of the repository are written. The settings of one's own editor tell nobody else.",
    parts: [{ name: "an .editorconfig", any: ["path .editorconfig"] }],
    ticks: { ".editorconfig": "root = true\n[*]\nindent_style = space\n" },
    ignores: { ".vscode/settings.json": '{ "editor.tabSize": 2 }\n', "README.md": ".editorconfig\n" },
  },
  {
    id: "static-type-checks",
    title: "Static type checks",
    field: "CI and delivery",
    shows:
      "A type checker looks over the code: mypy, Pyright or tsc, in CI, before each commit or with rules that are written down. Type hints that nothing checks are another skill.",
    parts: [
      {
        name: "a type checker",
        any: [
          ...runInCi(typeCommands),
          usedInCi("jakebailey/pyright-action*,tsuyoshicho/action-mypy*"),
          `key repos[].hooks[].id={mypy,pyright,basedpyright} & ${preCommit}`,
          "key tool.{mypy,pyright,basedpyright,pyre}* & path pyproject.toml",
          "line [mypy] & path {mypy,.mypy,tox}.ini",
          "line [mypy] & path setup.cfg",
          "line {mypy,pyright,*run mypy,*run pyright,*-m mypy}{, *}",
        ],
      },
    ],
    ticks: { ".github/workflows/ci.yml": "jobs:\n  types:\n    steps:\n      - run: mypy src\n" },
    ignores: {
      "requirements-dev.txt": "mypy\n",
      ".github/workflows/ci.yml": "jobs:\n  test:\n    steps:\n      - run: pip install mypy\n",
    },
  },
  {
    id: "dependency-updates",
    title: "Updates of dependencies (Dependabot, Renovate)",
    field: "CI and delivery",
    shows:
      "A bot is told which dependencies of the repository it keeps up to date. Its pull requests without a configuration are GitHub's own doing.",
    parts: [
      {
        name: "a bot's configuration",
        any: [
          "key updates[].package-ecosystem=* & path .github/dependabot.y{,a}ml",
          "key {extends,packageRules,enabledManagers}* & path {renovate,.renovaterc}.json",
          "path .github/renovate.json5",
          "path {.renovaterc,renovate.json5}",
        ],
      },
    ],
    ticks: {
      ".github/dependabot.yml": "version: 2\nupdates:\n  - package-ecosystem: pip\n    directory: /\n",
    },
    ignores: { ".github/dependabot.yml": "version: 2\nupdates: []\n# package-ecosystem: pip\n" },
  },
  {
    id: "automated-releases",
    title: "Automated releases",
    field: "CI and delivery",
    shows:
      "A version is made, described or published by a workflow or a tool that is set up for it, and not by hand. A tag, and a version in a manifest, are made by hand.",
    parts: [
      {
        name: "a release",
        any: [
          usedInCi(
            "*release-please-action*,softprops/action-gh-release*,actions/create-release*,ncipollo/release-action*,pypa/gh-action-pypi-publish*,changesets/action*,goreleaser/goreleaser-action*,cycjimmy/semantic-release-action*,python-semantic-release/*,release-drafter/*,JS-DevTools/npm-publish*",
          ),
          ...runInCi([
            "*semantic-release*",
            "*gh release create*",
            "npm publish*",
            "*{twine upload,poetry publish,uv publish}*",
            "*goreleaser *",
            "*cz bump*",
            "*release-it*",
          ]),
          "key tool.semantic_release* & path pyproject.toml",
          "key {branches,plugins}* & path .releaserc{,.json}",
          "key release.{branches,plugins}* & path package.json",
          "path {.goreleaser.yml,.goreleaser.yaml,release-please-config.json}",
        ],
      },
    ],
    ticks: {
      ".github/workflows/release.yml":
        "on: push\njobs:\n  release:\n    steps:\n      - uses: googleapis/release-please-action@v4\n",
    },
    ignores: {
      "pyproject.toml": '[project]\nversion = "1.0.0"\n',
      ".github/workflows/ci.yml":
        "on: release # semantic-release\njobs:\n  test:\n    steps:\n      - run: pytest\n",
    },
  },
  {
    id: "security-scanning",
    title: "Security checks of code and images",
    field: "CI and delivery",
    shows:
      "A scanner looks for known holes, leaked secrets or unsafe code: CodeQL, Trivy, Bandit, pip-audit, Gitleaks or their like, in CI or before each commit.",
    parts: [
      {
        name: "a scanner",
        any: [
          usedInCi(
            "github/codeql-action/*,aquasecurity/trivy-action*,gitleaks/gitleaks-action*,snyk/actions*,pypa/gh-action-pip-audit*,trufflesecurity/trufflehog*,anchore/scan-action*,actions/dependency-review-action*,ossf/scorecard-action*,bridgecrewio/checkov-action*,aquasecurity/tfsec-action*,SonarSource/*,sonarsource/*",
          ),
          ...runInCi([
            "{bandit,pip-audit,safety,trivy,gitleaks,semgrep,checkov,tfsec,snyk,govulncheck} *",
            "*{run ,-m ,npx ,&& ,uvx }{bandit,pip-audit,pip_audit,safety,semgrep,checkov,snyk}{, *}",
            "*npm audit*",
          ]),
          `key repos[].hooks[].id={bandit,gitleaks,detect-secrets,trufflehog,semgrep,checkov,python-safety-dependencies-check,terraform_tfsec,terraform_checkov} & ${preCommit}`,
          "line sonar.projectKey*",
        ],
      },
    ],
    ticks: {
      ".github/workflows/security.yml":
        "jobs:\n  scan:\n    steps:\n      - uses: github/codeql-action/analyze@v3\n",
    },
    ignores: {
      "SECURITY.md": "Report holes by mail.\n",
      ".github/workflows/ci.yml": "jobs:\n  test:\n    steps:\n      - run: pip install bandit\n",
    },
  },
  {
    id: "commit-conventions",
    title: "Rules for commit messages",
    field: "CI and delivery",
    shows:
      "Commit messages are checked against a convention by a tool: commitlint, Commitizen, gitlint or a hook. Messages that look so are a habit, and no rule.",
    parts: [
      {
        name: "a check of messages",
        any: [
          "key tool.commitizen* & path pyproject.toml",
          `key repos[].hooks[].id={commitizen,conventional-pre-commit,commitlint,gitlint,commit-msg} & ${preCommit}`,
          "path {commitlint.config.js,commitlint.config.cjs,commitlint.config.mjs,commitlint.config.ts,.commitlintrc,.commitlintrc.json,.commitlintrc.yml,.commitlintrc.yaml,.gitlint,.cz.toml,.cz.json}",
          "key {commitlint,config.commitizen}* & path package.json",
          `key jobs.*.steps[].uses={wagoid/commitlint-github-action*,amannn/action-semantic-pull-request*,webiny/action-conventional-commits*} & ${inWorkflow}`,
        ],
      },
    ],
    ticks: {
      ".pre-commit-config.yaml":
        "repos:\n  - repo: https://github.com/commitizen-tools/commitizen\n    hooks: [{ id: commitizen }]\n",
    },
    ignores: {
      ".pre-commit-config.yaml":
        "repos:\n  - repo: https://github.com/astral-sh/ruff-pre-commit\n    hooks: [{ id: ruff }] # commitizen\n",
    },
  },
];
