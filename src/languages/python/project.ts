/** Projects in Python: their manifests, where a program starts, and the tests. */
import { type Home, hasKey } from "../home.ts";
import type { ProjectRules } from "../language.ts";
import { run } from "./run.ts";
import { testFiles } from "./test-files.ts";

export const pythonProject: ProjectRules = {
  manifests:
    /^(?:pyproject\.toml|(?:[\w.-]*[-_.])?requirements(?:[-_.][\w.-]*)?\.(?:txt|in)|pipfile|setup\.(?:cfg|py)|environment\.ya?ml)$/i,
  manifestPaths: /(?:^|\/)requirements\/[^/]+\.(?:txt|in)$/i,
  program: { files: /\.py$/, text: /fastapi|flask|streamlit|_app\b|__main__/i },
  facts:
    /^python (?:call (?:fastapi\.FastAPI|flask\.Flask|(?:.*\.)?(?:create|make|get|build)_app)$|assign |def |method test|base |import )/,
  refine: (fact, line) =>
    fact === "python use __name__" && mainGuard.test(line) ? "python main guard" : fact,
  tests: { files: testFiles, facts: /^python (?:def|method) test/, command: testCommand },
  run,
};

const mainGuard = /^if\s+(?:__name__\s*==\s*["']__main__["']|["']__main__["']\s*==\s*__name__)/;

/** What only pytest runs: unittest collects methods and no functions. */
const pytestOnly = /^dependency pypi:pytest|^python import pytest\b|^python def test/;

function testCommand(home: Home): string {
  const texts = home.files.flatMap(({ facts }) => facts.map(({ text }) => text));
  const isPytest =
    home.has("pytest.ini") ||
    hasKey(home.texts("pyproject.toml"), "tool.pytest") ||
    texts.some((text) => pytestOnly.test(text));
  if (isPytest) return "pytest";
  return texts.some((text) => text.startsWith("python base django.test."))
    ? "python manage.py test"
    : "python -m unittest";
}
