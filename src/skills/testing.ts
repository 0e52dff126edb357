/** Tests. */
import type { Skill } from "./skill.ts";

const testFiles = "path {test_*,*_test}.py";

export const testingSkills: readonly Skill[] = [
  {
    id: "pytest-basics",
    title: "Tests with pytest",
    field: "Testing",
    shows:
      "Test functions that pytest runs and that assert something, two at least, in files that it finds or that use it. A file called test_….sql, a script called teste.py or a unittest.TestCase is none.",
    parts: [
      {
        name: "test functions that assert",
        any: [`python test & ${testFiles}`, "python test & python import pytest*"],
        min: 2,
      },
    ],
    ticks: { "test_sum.py": "import pytest\ndef test_a(): assert 1 + 1 == 2\ndef test_b(): assert 2 > 1\n" },
    ignores: {
      "test_sum.sql": "select 1",
      "requirements.txt": "pytest\n",
      "teste/teste.py": "def test_soma(): assert True\n",
    },
  },
  {
    id: "endpoint-tests",
    title: "Integration tests of endpoints",
    field: "Testing",
    shows:
      "Tests that send requests to the API's own endpoints and look at the answer: with TestClient (which is httpx underneath, listed or not), httpx, requests, Flask's or Django's client. A Postman collection runs no test by itself.",
    parts: [
      {
        name: "a client of the API",
        any: [
          "python call {fastapi,starlette}.testclient.TestClient & path **/*test*/**",
          `python call {fastapi,starlette}.testclient.TestClient & ${testFiles}`,
          "python call {fastapi,starlette}.testclient.TestClient & path conftest.py",
          "python call httpx.{AsyncClient,Client,ASGITransport} & path {test_*,conftest}.py",
          "python call {httpx,requests}.{get,post,put,patch,delete} & path {test_*,*_test}.py",
          "python call httpx.{AsyncClient,Client} & python import pytest* & python test",
          "python call {client,api_client,admin_client,test_client}.{get,post,put,patch,delete} & python test",
          "python call *.test_client & path {test_*,*_test,conftest}.py",
          "python call {rest_framework,django}.test*Client & path {test*,conftest}.py",
          "python call self.client.{get,post,put,patch,delete} & python base {django.test,rest_framework.test}.* & path test*.py",
        ],
      },
      {
        name: "a test of its answer",
        any: [
          `python test & python use *.status_code & ${testFiles}`,
          "python test & python use *.status_code & python import pytest*",
          `python call self.assertEqual & python use *.status_code & ${testFiles}`,
          `python test & python call *.{get,post,put,patch,delete}().json & ${testFiles}`,
        ],
      },
    ],
    ticks: {
      "tests/test_api.py":
        'from fastapi.testclient import TestClient\nclient = TestClient(app)\ndef test_root():\n    assert client.get("/").status_code == 200\n',
    },
    ignores: { "postman/api.postman_collection.json": "{}", "test_math.py": "def test_a(): assert 1\n" },
  },
];
