import { describe, expect, test } from "vitest";
import { leftOutOf, mayHoldSecrets } from "../../src/languages/left-out.ts";

describe("by path", () => {
  test.each<[string, boolean]>([
    ["app/main.py", false],
    ["1. API Design with FastAPI/app/main.py", false],
    ["exercícios/funções.py", false],
    ["teste/soma.py", false],
    [".venv/lib/python3.12/site-packages/fastapi/applications.py", true],
    ["meu_ambiente/Lib/site-packages/flask/app.py", true],
    ["backend/env/Scripts/activate.py", true],
    ["backend/environment/settings.py", false],
    ["node_modules/express/index.js", true],
    ["web/NODE_MODULES/express/index.js", true],
    ["vendor/github.com/gin-gonic/gin/gin.go", true],
    ["dist/bundle.js", true],
    ["src/static/jquery-3.7.1.js", true],
    ["src/static/charts.js", false],
    ["docs/swagger-ui-bundle.js", true],
    ["Pipfile.lock", true],
    ["uv.lock", false],
    ["package-lock.json", true],
    ["package.json", false],
    ["proto/user_pb2.py", true],
    ["airflow/example_dags/tutorial.py", true],
    ["dags/exampledag.py", true],
    ["shop/data_loaders/load_titanic.py", true],
    ["shop/transformers/fill_in_missing_values.py", true],
    ["data_exporters/export_titanic_clean.py", true],
    ["titanic/load_titanic.py", false],
    ["dags/example_dag_basic.py", true],
    ["dags/examples_of_mine.py", false],
    ["tests/dags/test_dag_example.py", true],
    ["src/main/java/com/example/demo/UserController.java", false],
    ["src/test/java/org/example/samples/UserTest.java", false],
    ["examples/src/main/java/com/acme/App.java", true],
    ["{{cookiecutter.name}}/main.py", true],
    ["web/react-hooks.js", false],
    ["web/vue-utils.ts", false],
    ["web/jquery-plugin.js", false],
    ["web/chart.js", false],
    ["web/d3-bars.js", false],
    ["web/chart.umd.js", true],
    ["web/react-dom.production.min.js", true],
    ["web/bootstrap.bundle.js", true],
    ["web/vue.global.js", true],
    ["pip/_vendor/six.py", true],
    ["src/routeTree.gen.ts", true],
    ["warehouse/dbt_packages/dbt_utils/macros/sql/union.sql", true],
    ["warehouse/models/dbt_packages.sql", false],
  ])("%s", (path, expected) => {
    expect(leftOutOf([path, "backend/env/pyvenv.cfg"])(path)).toBe(expected);
  });
});

describe("by the files beside them", () => {
  test.each<[string, string, boolean]>([
    ["libs/express/index.js", "libs/.package-lock.json", true],
    ["libs/express/index.js", "other/.package-lock.json", false],
    ["src/app.js", ".package-lock.json", false],
    ["tools/env/share/demo.py", "tools/env/conda-meta/history", true],
    ["app/main.py", "conda-meta/history", false],
    ["libs/monolog/Logger.php", "libs/composer/installed.json", true],
    ["web/jquery/src/core.js", "web/jquery/.bower.json", true],
    ["public/lib/jquery/src/core.js", "public/lib/jquery/package.json", true],
    ["public/lib/mine.js", "public/lib/jquery/package.json", false],
    ["assets/js/app.js", "assets/package.json", false],
    ["packages/shop/index.ts", "packages/shop/package.json", false],
    ["documentation/classes/Sale.html", "documentation/js/menu-wc.js", true],
    ["docs/sale.js.html", "docs/scripts/prettify/prettify.js", true],
    ["docs/classes/Sale.html", "docs/assets/hierarchy.js", true],
    ["javadoc/shop/Sale.html", "javadoc/member-search-index.js", true],
    ["html/sale_8cpp.html", "html/doxygen.css", true],
    ["docs/build/html/index.html", "docs/build/html/_static/documentation_options.js", true],
    ["docs/source/sale.html", "docs/build/html/_static/documentation_options.js", false],
    ["drizzle/0001_init.sql", "drizzle/meta/_journal.json", true],
    ["lib/gson/com/google/gson/Gson.java", "lib/gson/META-INF/maven/com.google/gson/pom.properties", true],
    ["src/Shop.java", "src/META-INF/MANIFEST.MF", false],
    ["python/leap/leap_test.py", "python/leap/.exercism/config.json", true],
    ["python/leap/leap.py", "python/leap/.exercism/config.json", false],
    ["leap_test.py", ".exercism/metadata.json", true],
    ["python/mine/leap_test.py", "python/leap/.exercism/config.json", false],
  ])("%s beside %s", (path, beside, expected) => {
    expect(leftOutOf([path, beside])(path)).toBe(expected);
  });
});

describe("files that may contain secrets", () => {
  test.each<[string, boolean]>([
    [".env", true],
    ["backend/.env.production", true],
    ["prod.env", true],
    [".env.example", false],
    [".env-example", false],
    [".env.local.example", false],
    [".example.env", false],
    [".sample.build.env", false],
    [".env.example.local", true],
    ["backend/.env_sample", false],
    ["env.dist", false],
    ["config/example.env", false],
    [".env-production", true],
    ["my-example.env", true],
    ["keys/server.pem", true],
    ["id_rsa", true],
    ["credentials.json", true],
    ["secrets.yaml", true],
    ["service-account.json", true],
    ["terraform.tfvars", true],
    ["src/environment.py", false],
    ["src/secrets.py", false],
    ["credentials.py", false],
  ])("%s", (path, expected) => {
    expect(mayHoldSecrets(path)).toBe(expected);
  });
});
