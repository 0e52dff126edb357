/** Projects in Ruby: how Bundler and Rails run them and their tests. */
import type { Home } from "../home.ts";
import type { ProjectRules, RunCommands } from "../language.ts";

export const rubyProject: ProjectRules = {
  manifests: /^gemfile$/i,
  facts: /^ruby (?:call |method test_)/,
  tests: {
    files: /_(?:spec|test)\.rb$|(?:^|\/)test_\w+\.rb$/,
    // RSpec and minitest.
    facts: /^ruby (?:call (?:it|specify|scenario|example|test)|method test_\w+[?!]?)$/,
    command: testCommand,
  },
  run,
};

function run(home: Home): RunCommands | null {
  if (!home.has("Gemfile")) return null;
  const start = home.has("bin/rails")
    ? "bin/rails server"
    : home.has("config.ru")
      ? "bundle exec rackup"
      : home.has("main.rb")
        ? "bundle exec ruby main.rb"
        : null;
  return { commands: ["bundle install", ...(start === null ? [] : [start])], starts: start !== null };
}

function testCommand(home: Home): string {
  const gems = home.texts("Gemfile");
  if (home.has(".rspec") || gems.some((text) => text.startsWith("dependency gem:rspec")))
    return "bundle exec rspec";
  return home.has("bin/rails") ? "bin/rails test" : "bundle exec rake test";
}
