/** Projects in PHP: how Composer and Laravel run them and their tests. */
import type { Home } from "../home.ts";
import type { ProjectRules, RunCommands } from "../language.ts";

export const phpProject: ProjectRules = {
  manifests: /^composer\.json$/i,
  facts: /^php (?:method test|annotation |call (?:it|test)$)/,
  tests: {
    files: /Test\.php$|(?:^|\/)tests\/.*\.php$/,
    // PHPUnit and Pest.
    facts: /^php (?:method test\w*|annotation (?:[\w.]+\.)?Test|call (?:it|test))$/,
    command: testCommand,
  },
  run,
};

function run(home: Home): RunCommands | null {
  if (!home.has("composer.json")) return null;
  const start = home.has("artisan")
    ? "php artisan serve"
    : home.has("public/index.php")
      ? "php -S localhost:8000 -t public"
      : null;
  return { commands: ["composer install", ...(start === null ? [] : [start])], starts: start !== null };
}

function testCommand(home: Home): string {
  if (home.has("artisan")) return "php artisan test";
  const isPest = home.texts("composer.json").includes("dependency composer:pestphp/pest");
  return isPest ? "vendor/bin/pest" : "vendor/bin/phpunit";
}
