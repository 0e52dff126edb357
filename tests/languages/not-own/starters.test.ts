/** What generators of C#, PHP, Ruby and Kotlin write into a new project, and files of the same name that somebody wrote. */
import { expect, test } from "vitest";
import { isNotOwn } from "../../../src/languages/not-own/not-own.ts";

const breezeTest =
  "<?php\nclass AuthenticationTest extends TestCase\n{\n    public function test_login_screen_can_be_rendered(): void\n    {\n        $this->get('/login')->assertStatus(200);\n    }\n}\n";

test.each([
  [
    "Controllers/HomeController1.cs",
    "public class HomeController1 : Controller\n{\n    public ActionResult Create(IFormCollection collection)\n    {\n        try\n        {\n            return RedirectToAction(nameof(Index));\n        }\n        catch { return View(); }\n    }\n}\n",
  ],
  [
    "app/Http/Controllers/Auth/RegisteredUserController.php",
    "<?php\n\nnamespace App\\Http\\Controllers\\Auth;\n\nclass RegisteredUserController extends Controller {}\n",
  ],
  [
    "app/Http/Requests/Auth/LoginRequest.php",
    "<?php\nclass LoginRequest extends FormRequest\n{\n    public function ensureIsNotRateLimited(): void {}\n}\n",
  ],
  ["tests/Feature/Auth/AuthenticationTest.php", breezeTest],
  ["tests/Feature/Auth/PasswordUpdateTest.php", "<?php\ntest('password can be updated', function () {});\n"],
  ["bootstrap/app.php", "<?php\n$app = new Application($_ENV['APP_BASE_PATH'] ?? dirname(__DIR__));\n"],
  ["app/javascript/channels/consumer.js", "export default createConsumer()\n"],
  [
    "app/javascript/application.js",
    '// Configure your import map in config/importmap.rb. Read more: https://example.com\nimport "@hotwired/turbo-rails"\nimport "controllers"\n',
  ],
  [
    "app/javascript/controllers/hello_controller.js",
    'export default class extends Controller {\n  connect() {\n    this.element.textContent = "Hello World!"\n  }\n}\n',
  ],
  ["app/javascript/controllers/application.js", "// Configure Stimulus development experience\n"],
  ["app/javascript/controllers/index.js", "// Import and register all your controllers from the importmap\n"],
  ["public/404.html", '<body class="rails-default-error-page"><p>Not here</p></body>\n'],
  ["app/assets/stylesheets/scaffolds.scss", "#error_explanation {\n  width: 450px;\n}\n"],
  ["src/test/kotlin/AppTest.kt", 'assertNotNull(classUnderTest.greeting, "app should have a greeting")\n'],
  [
    "app/ui/home/HomeViewModel.kt",
    'class HomeViewModel : ViewModel() {\n    private val _text = MutableLiveData<String>().apply { value = "This is home Fragment" }\n}\n',
  ],
])("%s is not the owner's", (path, text) => {
  expect(isNotOwn(path, text)).toBe(true);
});

test.each([
  [
    "Controllers/JokesController.cs",
    "public class JokesController : Controller\n{\n    public ActionResult Create(Joke joke)\n    {\n        return RedirectToAction(nameof(Index));\n    }\n}\n",
  ],
  [
    "app/Http/Controllers/PasswordController.php",
    "<?php\nnamespace App\\Http\\Controllers;\nclass PasswordController extends Controller {}\n",
  ],
  ["app/Http/Requests/LoginRequest.php", "<?php\nclass LoginRequest extends FormRequest {}\n"],
  ["tests/Feature/AuthenticationTest.php", breezeTest.replace("login_screen_can_be_rendered", "login_works")],
  [
    "app/javascript/application.js",
    '// Configure your import map in config/importmap.rb. Read more: https://example.com\nimport "controllers"\n\ndocument.querySelector("#menu").addEventListener("click", open)\n',
  ],
  ["public/404.html", "<body><p>This order is gone.</p></body>\n"],
  ["app/javascript/controllers/menu_controller.js", "export default class extends Controller {}\n"],
  [
    "app/ui/home/HomeViewModel.kt",
    "class HomeViewModel : ViewModel() {\n    fun load() = repository.load()\n}\n",
  ],
])("%s is the owner's", (path, text) => {
  expect(isNotOwn(path, text)).toBe(false);
});
