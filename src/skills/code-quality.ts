/** Automated checks of code and its dependencies. */
import { inWorkflow, runInCi, usedInCi } from "./shared.ts";
import type { Skill } from "./skill.ts";

const linters =
  "ruff,black,flake8,pylint,isort,autopep8,yapf,eslint,prettier,biome,oxlint,stylelint,sqlfluff,hadolint,yamllint,shellcheck,markdownlint,golangci-lint,ansible-lint,tflint";

/** Commands that run linters, not commands that install them. */
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
    title: "Pre-commit hooks",
    field: "CI/CD",
    shows:
      "Configures pre-commit, Husky or Lefthook to check each commit. The package alone, or a sample hook in .git, does not count.",
    parts: [
      {
        name: "a hook",
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
    title: "Linting and formatting in CI",
    field: "CI/CD",
    shows:
      "Runs a linter or formatter over the code in a workflow or pipeline, directly or through pre-commit. Installing or configuring one does not count.",
    parts: [
      {
        name: "a linter run",
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
    title: "Linter and formatter configuration",
    field: "Good practices",
    shows: "Configures the rules of a linter or formatter. Its name in a list of packages does not count.",
    parts: [
      {
        name: "a linter or formatter configuration",
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
    title: "EditorConfig",
    field: "Good practices",
    shows:
      "Gives every editor the same formatting rules in an .editorconfig. The settings of a single editor do not count.",
    parts: [{ name: "an .editorconfig", any: ["path .editorconfig"] }],
    ticks: { ".editorconfig": "root = true\n[*]\nindent_style = space\n" },
    ignores: { ".vscode/settings.json": '{ "editor.tabSize": 2 }\n', "README.md": ".editorconfig\n" },
  },
  {
    id: "static-type-checks",
    title: "Static type checking",
    field: "CI/CD",
    shows:
      "Checks types with mypy, Pyright or tsc: in CI, before each commit or with configured rules. Type hints that nothing checks do not count.",
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
    title: "Dependency updates with Dependabot or Renovate",
    field: "CI/CD",
    shows:
      "Configures a bot to keep dependencies up to date. Pull requests from a bot without a configuration do not count.",
    parts: [
      {
        name: "a bot configuration",
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
    field: "CI/CD",
    shows:
      "Creates, describes or publishes a version with a workflow or a release tool. A tag made by hand, or a version in a manifest, does not count.",
    parts: [
      {
        name: "a release step",
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
    title: "Security scanning",
    field: "CI/CD",
    shows:
      "Scans for vulnerabilities, leaked secrets or unsafe code with CodeQL, Trivy, Bandit, pip-audit, Gitleaks or similar, in CI or before each commit.",
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
    title: "Commit message conventions",
    field: "CI/CD",
    shows:
      "Checks commit messages against a convention, with commitlint, Commitizen, gitlint or a hook. Messages that only follow one do not count.",
    parts: [
      {
        name: "a commit message check",
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
