/** Which files of the repository a file imports or names, in each language whose imports are known. */
import { expect, test } from "vitest";
import { loadImports, ownFiles } from "../../src/languages/imports/imported-files.ts";

test.each<[string, string, string, string[]]>([
  ["python import", "a.py", "import b\nimport os", ["b.py"]],
  ["python import of a module in a package", "a.py", "import app.db as db", ["app/db.py"]],
  ["python from a package", "a.py", "from app import db", ["app/__init__.py", "app/db.py"]],
  [
    "python names on several lines",
    "a.py",
    "from app import (\n  db,  # the database\n)",
    ["app/__init__.py", "app/db.py"],
  ],
  ["python relative", "app/web.py", "from . import db", ["app/__init__.py", "app/db.py"]],
  ["python relative to the folder above", "app/api/web.py", "from ..db import connect", ["app/db.py"]],
  ["python below the root of its sources", "main.py", "from shop.cart import Cart", ["src/shop/cart.py"]],
  ["python in a function", "a.py", "def f():\n    from b import x", ["b.py"]],
  ["python modules that a text names", "a.py", 'include("app.db")', ["app/db.py"]],
  [
    "python from a folder that is added",
    "etl/a.py",
    'sys.path.append("src/shop")\nimport cart',
    ["src/shop/cart.py"],
  ],
  ["python from a folder that is not added", "etl/a.py", "import cart", []],
  ["a notebook", "n.ipynb", "import b", ["b.py"]],
  ["js relative", "web/a.js", 'import { x } from "./lib/b"', ["web/lib/b.ts"]],
  ["js that names what it compiles to", "web/a.ts", 'import { x } from "./lib/b.js"', ["web/lib/b.ts"]],
  ["js required", "web/a.js", "const x = require('./lib')", ["web/lib/index.js"]],
  ["js loaded later", "web/a.js", "await import('./lib/b')", ["web/lib/b.ts"]],
  ["js exported again", "web/a.js", "export * from './lib/b'", ["web/lib/b.ts"]],
  ["js by an alias", "web/pages/c.tsx", 'import { x } from "@/lib/b"', ["web/lib/b.ts"]],
  ["js that a server gives out", "web/pages/c.html.js", 'import { x } from "/lib/b.js"', ["web/lib/b.ts"]],
  ["js of a package", "web/a.js", 'import b from "b"', []],
  ["a component", "web/App.vue", '<script>import { x } from "./lib/b"</script>', ["web/lib/b.ts"]],
  ["java", "java/shop/web/Web.java", "import shop.data.Sale;", ["java/shop/data/Sale.java"]],
  [
    "java of a capitalised package",
    "java/shop/web/Web.java",
    "import com.ana.ShopApi.orders.Order;\nimport static com.ana.ShopApi.orders.Order.State.PAID;",
    ["java/com/ana/ShopApi/orders/Order.java"],
  ],
  [
    "java of the same package",
    "java/shop/data/Store.java",
    "class Store { Sale sale; }",
    ["java/shop/data/Sale.java"],
  ],
  [
    "java by a wildcard",
    "java/shop/web/Web.java",
    "import shop.data.*;\nSale sale;",
    ["java/shop/data/Sale.java"],
  ],
  [
    "go",
    "cmd/main.go",
    'import (\n\t"fmt"\n\t"github.com/ana/shop/internal/db"\n)',
    ["internal/db/db.go", "internal/db/sale.go"],
  ],
  ["go of the same package", "internal/db/db.go", "package db", ["internal/db/sale.go"]],
  ["a workflow", ".github/workflows/a.yml", "run: python b.py && python -m app.db", ["b.py", "app/db.py"]],
  ["a file that a program reads", "a.py", 'open("sql/insert.sql")', ["sql/insert.sql"]],
  ["a file where an image has it", "dags/a.py", '"python /opt/airflow/app/db.py"', ["app/db.py"]],
  ["data", "a.json", '{"run": "b.py"}', []],
])("%s", async (_, path, text, imported) => {
  const paths =
    "a.py b.py main.py app/__init__.py app/db.py app/web.py app/api/web.py src/shop/cart.py web/a.js web/lib/b.ts web/lib/index.js web/pages/c.tsx sql/insert.sql n.ipynb java/shop/web/Web.java java/shop/data/Sale.java java/shop/data/Store.java java/com/ana/ShopApi/orders/Order.java cmd/main.go internal/db/db.go internal/db/sale.go".split(
      " ",
    );
  const imports = await loadImports([path], ownFiles(paths));
  expect([...new Set(imports(path, text).files)].toSorted()).toEqual(imported.toSorted());
});
