/** Files that scaffolds write show nothing until their owner goes on with them. */
import { expect, test } from "vitest";
import { isNotOwn } from "../../src/languages/not-own/not-own.ts";

const filler = ".loaf { color: teal; }\n".repeat(200);

const laravelStyle = `root = true

[*]
charset = utf-8
end_of_line = lf
indent_size = 4
indent_style = space
insert_final_newline = true
trim_trailing_whitespace = true

[*.md]
trim_trailing_whitespace = false

[*.{yml,yaml}]
indent_size = 2

[compose.yaml]
indent_size = 4
`;

const railsWorkflow = `jobs:
  scan_ruby:
    steps:
      - run: bin/brakeman --no-pager

  test:
    steps:
      - run: bin/rails test
`;

const railsUpdates = `version: 2
updates:
- package-ecosystem: bundler
  directory: "/"
  schedule:
    interval: weekly
  open-pull-requests-limit: 10
- package-ecosystem: github-actions
  directory: "/"
  schedule:
    interval: weekly
  open-pull-requests-limit: 10
`;

const laravelWorkflow = `on:
  push:
    branches:
      - develop
      - main

jobs:
  ci:
    steps:
      - run: php artisan key:generate
      - run: php artisan test
`;

const railsHelper = "# This file is copied to spec/ when you run 'rails generate rspec:install'\n";

const laravelTheme = `@import 'tailwindcss';

@source '../**/*.blade.php';
@source '../**/*.js';

@theme {
    --font-sans: 'Instrument Sans', ui-sans-serif, system-ui, sans-serif;
}
`;

const laravelWelcome = `<!DOCTYPE html>
<head><title>Laravel</title><style>/* ! tailwindcss v3.4.1 */</style></head>
<h1>Let's get started</h1>
`;

test.each<[string, string, string, boolean]>([
  [
    "Laravel Sail",
    "docker-compose.yml",
    "services:\n    laravel.test:\n        build:\n            context: ./vendor/laravel/sail/runtimes/8.3\n",
    true,
  ],
  ["services of one's own", "docker-compose.yml", "services:\n    shop:\n        build: .\n", false],
  [
    "a table of Sanctum",
    "database/migrations/2025_06_23_092319_create_personal_access_tokens_table.php",
    "<?php\nSchema::create('personal_access_tokens', function (Blueprint $table) {});\n",
    true,
  ],
  [
    "a table of one's own",
    "database/migrations/2025_06_23_092319_create_orders_table.php",
    "<?php\nSchema::create('orders', function (Blueprint $table) {});\n",
    false,
  ],
  ["Laravel", ".editorconfig", laravelStyle, true],
  [
    "Laravel 13",
    ".editorconfig",
    laravelStyle.replace("[compose.yaml]", "[{compose,docker-compose}.{yml,yaml}]"),
    true,
  ],
  ["Laravel with more", ".editorconfig", `${laravelStyle}\n[*.js]\nindent_size = 2\n`, false],
  ["Create React App", "src/App.css", ".App-logo {\n  height: 40vmin;\n}\n", true],
  ["Create React App with more", "src/App.css", `.App-logo {\n  height: 40vmin;\n}\n${filler}`, false],
  [
    "Create React App",
    "src/index.css",
    "body {\n  font-family: -apple-system, BlinkMacSystemFont, 'Segoe UI', 'Roboto';\n}\n",
    true,
  ],
  [
    "Create React App with more",
    "src/index.css",
    `body {\n  font-family: -apple-system, BlinkMacSystemFont, 'Segoe UI', 'Roboto';\n}\n${filler}`,
    false,
  ],
  ["create-next-app", "app/page.module.css", ".ctas {\n  display: flex;\n}\n", true],
  ["create-next-app", "app/globals.css", ":root {\n  --background: #ffffff;\n}\n", true],
  ["create-next-app with more", "app/globals.css", `:root {\n  --background: #ffffff;\n}\n${filler}`, false],
  ["create-vue", "src/assets/base.css", ":root {\n  --vt-c-white: #ffffff;\n}\n", true],
  ["create-vue with more", "src/assets/base.css", `:root {\n  --vt-c-white: #ffffff;\n}\n${filler}`, false],
  [
    "Create React App",
    "public/index.html",
    '<meta name="description" content="Web site created using create-react-app" />',
    true,
  ],
  ["Vite with a page of its own", "index.html", '<script type="module" src="/src/main.js"></script>', false],
  [
    "Angular",
    "src/app/app.component.html",
    "<h1>Hello</h1><p>Congratulations! Your app is running.</p>",
    true,
  ],
  ["Angular with a template of its own", "src/app/app.component.html", "<h1>Bread club</h1>", false],
  ["create-vue", "src/App.vue", '<HelloWorld msg="You did it!" />', true],
  ["create-vue", "src/components/HelloWorld.vue", "<a>create-vue</a>", true],
  ["create-vue", "src/components/TheWelcome.vue", "<WelcomeItem></WelcomeItem>", true],
  ["create-vue", "src/components/WelcomeItem.vue", '<slot name="heading"></slot>', true],
  ["Vue with a component of its own", "src/App.vue", "<RecipeList />", false],
  ["Vite", "src/App.svelte", "<h1>Vite + Svelte</h1>", true],
  ["SvelteKit", "src/routes/+page.svelte", "<h1>Welcome to SvelteKit</h1>", true],
  ["Astro", "src/components/Welcome.astro", '<a href="https://docs.astro.build">Docs</a>', true],
  ["Vite", "src/App.jsx", "<p>Edit <code>src/App.jsx</code> and save to test HMR</p>", true],
  ["React with a component of its own", "src/App.jsx", "<p>Bread club</p>", false],
  [
    "create-next-app",
    "app/page.tsx",
    '<a href="https://vercel.com/?utm_source=create-next-app"></a><a href="/?utm_source=create-next-app"></a>',
    true,
  ],
  [
    "Angular",
    ".editorconfig",
    "# Editor configuration, see https://editorconfig.org\nroot = true\n\n[*]\nindent_size = 2\n\n[*.md]\nmax_line_length = off\ntrim_trailing_whitespace = false\n",
    true,
  ],
  [
    "Angular with a rule of its own",
    ".editorconfig",
    "# Editor configuration, see https://editorconfig.org\nroot = true\n\n[*]\nindent_size = 2\n\n[*.md]\nmax_line_length = off\ntrim_trailing_whitespace = false\n\n[*.sql]\nindent_size = 4\n",
    false,
  ],
  ["create-vue", ".editorconfig", "[*.{js,jsx,ts,tsx,vue}]\nindent_style = space\nindent_size = 2\n", true],
  [
    "create-vue with a rule of its own",
    ".editorconfig",
    "[*.{js,jsx,ts,tsx,vue}]\nindent_style = space\n\n[*.sql]\nindent_size = 4\n",
    false,
  ],
  [
    "Angular",
    "src/test.ts",
    "getTestBed().initTestEnvironment(\n  BrowserDynamicTestingModule,\n  platformBrowserDynamicTesting());",
    true,
  ],
  ["Angular", "src/polyfills.ts", "/**\n * This file includes polyfills needed by Angular\n */", true],
  [
    "Vite's guide",
    "deploy.sh",
    "#!/usr/bin/env sh\n\n# abort on errors\nset -e\n\nnpm run build\n\n# navigate into the build output directory\ncd dist\n",
    true,
  ],
  ["Flutter", "web/index.html", '<meta name="description" content="A new Flutter project.">', true],
  ["Flutter", "linux/CMakeLists.txt", 'set(FLUTTER_MANAGED_DIR "${CMAKE_CURRENT_SOURCE_DIR}/flutter")', true],
  ["Firebase", "public/index.html", "<title>Welcome to Firebase Hosting</title>", true],
  ["Firebase", "public/404.html", "<p>The specified file was not found on this website.</p>", true],
  [
    "Firebase",
    "functions/.eslintrc.js",
    'module.exports = { extends: [\n"google",\n], rules: { "import/no-unresolved": 0, "indent": ["error", 2] } };',
    true,
  ],
  ["Strapi", "src/admin/app.example.js", "export default {};", true],
  [
    "Strapi",
    ".editorconfig",
    "root = true\n\n[*]\nindent_size = 2\n\n[{package.json,*.yml}]\nindent_style = space\n",
    true,
  ],
  ["Laravel", "resources/css/app.css", laravelTheme, true],
  [
    "Laravel with a colour",
    "resources/css/app.css",
    laravelTheme.replace("--font-sans", "--color-crust: brown;\n    --font-sans"),
    false,
  ],
  ["Laravel", "resources/views/welcome.blade.php", laravelWelcome, true],
  [
    "Laravel with a page of its own",
    "resources/views/welcome.blade.php",
    "<title>Laravel</title><h1>Bread</h1>",
    false,
  ],
  [
    "express-generator",
    "views/index.ejs",
    "<h1><%= title %></h1>\n    <p>Welcome to <%= title %></p>\n  </body>\n</html>\n",
    true,
  ],
  [
    "express-generator with more",
    "views/index.ejs",
    "<p>Welcome to <%= title %></p>\n<p>Our bread</p>\n",
    false,
  ],
  ["Rails", ".github/workflows/ci.yml", railsWorkflow, true],
  ["Rails with a job of its own", ".github/workflows/ci.yml", `${railsWorkflow}  deploy:\n`, false],
  [
    "Rails with tests of its own",
    ".github/workflows/ci.yml",
    railsWorkflow.replace("bin/rails test", "bundle exec rspec"),
    false,
  ],
  ["Rails", ".github/dependabot.yml", railsUpdates, true],
  [
    "Rails with packages of its own",
    ".github/dependabot.yml",
    `${railsUpdates}- package-ecosystem: npm\n`,
    false,
  ],
  ["RSpec", "spec/rails_helper.rb", railsHelper, true],
  ["RSpec with coverage", "spec/rails_helper.rb", `SimpleCov.start "rails"\n${railsHelper}`, false],
  ["Laravel", ".github/workflows/tests.yml", laravelWorkflow, true],
  ["Laravel with a job of its own", ".github/workflows/tests.yml", `${laravelWorkflow}  deploy:\n`, false],
  ["a script of its own", "deploy.sh", "#!/usr/bin/env sh\nset -e\nnpm run build\n", false],
])("%s: %s", (_, path, text, expected) => {
  expect(isNotOwn(path, text)).toBe(expected);
});
