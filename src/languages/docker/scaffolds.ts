/** Dockerfiles and .dockerignore files that project generators write. With one instruction of its own, a file is the owner's. */

/** Lines of a generated file, comments and blank lines included. An indented line continues the one above. */
const anywhere = String.raw`\s*#|\s*$|[ \t]`;

const visualStudio = [
  String.raw`FROM [^\n]* AS \w+\s*$`,
  String.raw`USER (?:\$APP_UID|app|root)\s*$`,
  String.raw`WORKDIR `,
  String.raw`EXPOSE \d+\s*$`,
  String.raw`ARG (?:BUILD_CONFIGURATION|LAUNCHING_FROM_VS|FINAL_BASE_IMAGE)\b`,
  String.raw`COPY (?:\[|\. \.\s*$|--from=(?:build|publish) )`,
  String.raw`RUN dotnet (?:restore|build|publish) `,
  String.raw`ENTRYPOINT \["dotnet",`,
].join("|");

const rails = [
  String.raw`ARG (?:RUBY|NODE|YARN|BUN)_VERSION=`,
  String.raw`FROM (?:\S*\bruby:\S+|base)(?: as \w+)?\s*$`,
  String.raw`WORKDIR /rails\s*$`,
  String.raw`ENV (?:RAILS_ENV=|PATH=|BUN_INSTALL=)`,
  String.raw`RUN (?:apt-get|bundle|yarn|npm|bun|curl|chmod|SECRET_KEY_BASE_DUMMY=1|rm -rf|useradd|groupadd) ?`,
  String.raw`COPY (?:Gemfile|package\.json|vendor|--from=build|--chown=rails:rails|\. \.)`,
  String.raw`USER (?:rails:rails|1000:1000)\s*$`,
  String.raw`ENTRYPOINT \["/rails/bin/docker-entrypoint"\]`,
  String.raw`EXPOSE (?:3000|80)\s*$`,
  String.raw`CMD \[`,
].join("|");

/** Beginnings of the lines that Visual Studio Code writes for Node. */
const visualStudioCode = [
  String.raw`FROM node:\S+\s*$`,
  "ENV NODE_ENV[ =]production",
  "WORKDIR /usr/src/app",
  String.raw`COPY \["package\.json", "package-lock\.json\*", "npm-shrinkwrap\.json\*", "\./"\]`,
  "RUN npm install --production --silent",
  String.raw`COPY \. \.\s*$`,
  String.raw`EXPOSE \d+\s*$`,
  "RUN chown -R node /usr/src/app",
  "USER node",
  String.raw`CMD (?:node index\.js|npm start|\["node", "index\.js"\]|\["npm", "start"\])`,
].join("|");

const visualStudioCodePython = [
  String.raw`FROM python:\S+\s*$`,
  String.raw`EXPOSE \d+\s*$`,
  "ENV PYTHON(?:DONTWRITEBYTECODE|UNBUFFERED)[ =]1",
  String.raw`(?:COPY|ADD) requirements\.txt \.\s*$`,
  String.raw`RUN (?:python3? -m pip install -r requirements\.txt\s*$|(?:user|add)add |adduser )`,
  String.raw`WORKDIR /app\s*$`,
  String.raw`(?:COPY|ADD) \. /app\s*$`,
  "USER appuser",
  String.raw`CMD \[`,
].join("|");

const visualStudioCodeGo = [
  String.raw`FROM (?:golang|alpine):\S+(?: AS builder)?\s*$`,
  "RUN (?:apk |go get |go build )",
  String.raw`WORKDIR /go/src/app\s*$`,
  String.raw`(?:COPY|ADD) (?:\. \.|--from=builder /go/bin/app /app)\s*$`,
  String.raw`ENTRYPOINT (?:\./|/|\["/)app\b`,
  String.raw`LABEL Name=\S+ Version=0\.0\.1\s*$`,
  String.raw`EXPOSE \d+\s*$`,
].join("|");

/** Beginnings of the lines that docker init writes, in any language. */
const dockerInit = [
  String.raw`ARG (?:\w+_VERSION=|UID=10001|TARGETARCH|APP_NAME=)`,
  String.raw`FROM \S+(?: \S+)?(?: as [\w-]+)?\s*$`,
  String.raw`ENV (?:PYTHON\w+|NODE_ENV)[ =]`,
  String.raw`WORKDIR /(?:app|src|build|source|usr/src/app)\s*$`,
  "RUN (?:adduser|--mount=)",
  String.raw`USER (?:appuser|node|\$APP_UID|www-data)\s*$`,
  String.raw`COPY (?:\. \.|\. /source|package\.json \.|--from=)`,
  "EXPOSE ",
  "CMD ",
  "ENTRYPOINT ",
].join("|");

/** File names, and what the text of a generated file with such a name matches. */
export const dockerScaffolds = [
  {
    name: /^dockerfile$/i,
    text: onlyLines(
      String.raw`(?:\uFEFF)?# ?See https://aka\.ms/(?:customizecontainer|containerfastmode) `,
      visualStudio,
    ),
  },
  {
    name: /^dockerfile$/i,
    text: onlyLines(
      String.raw`# ?syntax ?=[^]{0,700}# Make sure (?:RUBY_VERSION|it) matches the Ruby version in \.ruby-version`,
      rails,
    ),
  },
  {
    name: /^\.dockerignore$/,
    text: /^# See https:\/\/docs\.docker\.com\/[^\n]*\s+# Ignore git directory\.\s[^]*^\/tmp\/pids\/\*\s/m,
  },
  // Visual Studio, Visual Studio Code and docker init
  {
    name: /^\.dockerignore$/,
    // Only comments come before it: looking for its first line at each would take too long in a hostile file.
    text: /^(?<![^])(?:#[^\n]*\n|\r?\n|\*\*\/(?:__pycache__|\.venv|\.next|\.cache)[ \t\r]*\n)*\*\*\/\.classpath\s[^]*^\*\*\/\*\.\*proj\.user\s[^]*^(?:LICENSE\s+)?README\.md\s*(?:![^\n]*(?:\n\s*|(?![^])))*(?![^])/m,
  },
  // Earlier versions of Visual Studio Code
  {
    name: /^\.dockerignore$/,
    text: /^node_modules\s+npm-debug\.log\s+Dockerfile\*\s+docker-compose\*\s+\.dockerignore\s+\.git\s+\.gitignore\s+(?:\.env\s+)?(?:\*\/bin\s+\*\/obj\s+)?README\.md\s+LICENSE\s+\.vscode\s*(?![^])/,
  },
  {
    name: /^dockerfile$/i,
    text: onlyLines(
      String.raw`FROM node:[^]{0,300}RUN npm install --production --silent && mv node_modules \.\./`,
      visualStudioCode,
    ),
  },
  {
    name: /^dockerfile$/i,
    text: onlyLines(
      String.raw`(?:#[^\n]*\n)?FROM python:[^]{0,900}aka\.ms/vscode-docker-python`,
      visualStudioCodePython,
    ),
  },
  {
    name: /^dockerfile$/i,
    text: onlyLines(String.raw`# ?build stage\s+FROM golang:[^]{0,600}LABEL Name=`, visualStudioCodeGo),
  },
  {
    name: /^dockerfile$/i,
    text: onlyLines(
      String.raw`# syntax=docker/dockerfile:1\s+# Comments are provided throughout this file to help you get started`,
      dockerInit,
    ),
  },
  // One service without settings of its own. A second one is the owner's.
  {
    name: /^docker-compose(?:\.debug)?\.ya?ml$/,
    text: /^(?<![^])(?:version: ['"][\d.]+['"]\s+)?services:\s+([\w.-]+):\s+image: \1\s+build:(?: \.|\s+context: \.\s+dockerfile: \S+)\s+(?:environment:\s+NODE_ENV: \w+\s+)?ports:\s+(?:- ["']?[\d:]+["']?\s*)+(?:command: [^\n]*\s*)?(?![^])/,
  },
  {
    name: /^(?:docker-)?compose\.ya?ml$/,
    text: /^(?<![^])# Comments are provided throughout this file to help you get started(?![^]*\n +(?:image|volumes|env_file|depends_on|command|healthcheck|networks|secrets):)/,
  },
];

/** Matches a text that starts like the first pattern and whose every line starts like one of the others. */
function onlyLines(start: string, lines: string): RegExp {
  return new RegExp(String.raw`^(?<![^])(?=${start})(?![^]*\n(?!${anywhere}|${lines})[^\n])`, "im");
}
