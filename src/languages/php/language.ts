/** PHP. */
import { codeFiles } from "../code/kind.ts";
import { errorHints } from "../code/words.ts";
import { textReaders } from "../file-kind.ts";
import { templateFiles } from "../html/kind.ts";
import type { Language } from "../language.ts";
import { withMarkup } from "./pages.ts";
import { phpProject } from "./project.ts";
import { phpWords } from "./words.ts";

export const php: Language = {
  id: "php",
  names: { php: "PHP" },
  hints: { written: phpWords, byBeginning: errorHints("php") },
  files: [
    templateFiles(/\.blade\.php$/i, "blade", async () => (await import("./blade.ts")).bladeReader),
    withMarkup(codeFiles(/\.php$/i, "php", async () => (await import("./table.ts")).phpTable)),
    {
      name: /^composer\.json$/i,
      factTypes: ["dependency", "key"],
      load: textReaders(
        async () => (await import("./composer-json.ts")).composerReader,
        async () => (await import("../configuration/reader.ts")).jsonReader,
      ),
    },
  ],
  leftOut: {
    // What Composer writes into the folder of its packages.
    markers: ["composer/installed.json"],
    files: /^composer\.lock$|^_ide_helper\w*\.php$|^\.phpstorm\.meta\.php$/i,
    scaffolds: [
      // Breeze: its controllers, its request and its tests.
      {
        name: /^(?:AuthenticatedSession|ConfirmablePassword|EmailVerificationNotification|EmailVerificationPrompt|NewPassword|PasswordResetLink|Password|RegisteredUser|VerifyEmail)Controller\.php$/,
        text: /namespace App\\Http\\Controllers\\Auth;/,
      },
      { name: /^LoginRequest\.php$/, text: /public function ensureIsNotRateLimited\(/ },
      {
        name: /Test\.php$/,
        text: /(?:login|email.verification|confirm.password|reset.password.link|registration).screen.can.be.rendered|(?:test|it)\W+password.can.be.updated|profile.page.is.displayed/,
      },
      { name: /^app\.php$/, text: /\$_ENV\['APP_BASE_PATH'\] \?\? dirname\(__DIR__\)/ },
      // What comes with a new project of Laravel.
      {
        name: /^\.editorconfig$/,
        text: /^root = true\s+\[\*\](?:\s+\w+ = [\w-]+)+\s+\[\*\.md\]\s+trim_trailing_whitespace = false\s+\[\*\.\{yml,yaml\}\]\s+indent_size = 2\s+(?:\[(?:(?:docker-)?compose\.ya?ml|\{compose,docker-compose\}\.\{yml,yaml\})\]\s+indent_size = 4\s*)?$/,
      },
      {
        name: /^(?:0001_01_01_0\d{5}|2014_10_12_\d{6}|2019_\d\d_\d\d_\d{6})_create_\w+_table\.php$/,
        text: /Schema::create/,
      },
      // Tables that artisan makes when it is asked for them, and those of packages.
      {
        name: /^\d{4}_\d\d_\d\d_\d{6}_(?:create_(?:personal_access_tokens|password_resets?|password_reset_tokens|failed_jobs|job_batches|jobs|cache|sessions|notifications|permission|media|activity_log|telescope_entries)_tables?|add_two_factor_columns_to_users_table)\.php$/,
        text: /Schema::(?:create|table)/,
      },
      // The workflows of its starter kits, with no job more.
      {
        name: /^(?:tests|lint)\.yml$/,
        text: /^ {6}- develop\n {6}- main\n[^]*^ {2}(?:ci|quality):$(?![^]*^ {2}\w)[^]*(?:php artisan key:generate|run: vendor\/bin\/pint$)/m,
      },
      {
        name: /^welcome\.blade\.php$/,
        text: /<title>(?:Laravel|\{\{ config\('app\.name', 'Laravel'\) \}\})<\/title>[^]*(?:tailwindcss v|normalize\.css v|laravel\.com\/docs|laracasts\.com)/,
      },
      // Laravel Sail
      {
        name: /^(?:docker-)?compose\.ya?ml$/,
        text: /^ {4}laravel\.test:\s[^]*vendor\/laravel\/sail\/runtimes/m,
      },
      {
        name: /^TestCase\.php$/,
        text: /abstract class TestCase extends BaseTestCase\s*\{\s*(?:use CreatesApplication;|\/\/)?\s*\}/,
      },
      {
        name: /\.php$/,
        text: /^<\?php\s*(?:\/\*\*[^]{0,200}?\*\/)?\s*use Illuminate\\Foundation\\Application;\s*use Illuminate\\Http\\Request;\s*define\('LARAVEL_START'/,
      },
      {
        name: /^(?:index|server|artisan)\.php$/,
        text: /define\('LARAVEL_START'|Emulate Apache's "mod_rewrite"/,
      },
    ],
  },
  project: phpProject,
};
