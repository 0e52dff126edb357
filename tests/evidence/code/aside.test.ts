import { expect, test } from "vitest";
import { type Aside, asideOf } from "../../../src/evidence/code/aside.ts";

const paths: [Aside, string[]][] = [
  [0, ["app/main.py", "src/shop/orders.ts", "main.go", "Dockerfile", "terraform/modules/vpc/main.tf"]],
  [0, ["src/contest/rank.py", "app/latest.py", "src/learning_rate.py", "week.py", "models/user.py"]],
  [1, ["tests/test_app.py", "app/test_orders.py", "conftest.py", "orders_test.go", "src/orders.spec.ts"]],
  [
    1,
    [
      "src/test/java/org/shop/OrderTest.java",
      "web/__tests__/a.js",
      "mocks/user.ts",
      "integration_tests/a.py",
    ],
  ],
  [1, ["analysis.ipynb", "notebooks/load.py", "02-orchestration/flow.py", "1. API Design/app/main.py"]],
  [2, ["exercises/joins.sql", "exercícios/funções.py", "week_1/pipeline.py", "w2-orchestration/etl.py"]],
  [2, ["dags/hello_pipeline.py", "src/hello.go"]],
  [0, ["src/hellos/greet.py", "src/othello.py"]],
  [2, ["Day 3/loops.py", "courses/go/main.go", "hw2/app.py", "app/homework_1.sql", "src/exercise3.js"]],
  [
    2,
    [
      "tutorial/test_app.py",
      "experiments/gin/main.go",
      "old/app.py",
      "learn-sql/week1/a.sql",
      "labs/lab1.ipynb",
    ],
  ],
];

test.each(paths.flatMap(([aside, all]) => all.map((path) => [aside, path] as const)))(
  "%i: %s",
  (aside, path) => {
    expect(asideOf(path)).toBe(aside);
  },
);

test.each<[Aside, string]>([
  [0, "tests/test_app.py"],
  [0, "src/test/java/org/shop/OrderTest.java"],
  [2, "week_1/tests/test_app.py"],
  [1, "tests/try.ipynb"],
])("%i for what is about tests: %s", (aside, path) => {
  expect(asideOf(path, true)).toBe(aside);
});
