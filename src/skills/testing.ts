/** Testing. */
import type { Skill } from "./skill.ts";

const testFiles = "path {test_*,*_test}.py";

export const testingSkills: readonly Skill[] = [
  {
    id: "pytest-basics",
    title: "Testing with pytest",
    field: "Testing",
    shows:
      "Defines at least two test functions that assert something, in files that pytest collects or that import it. A file called test_….sql, a script called teste.py or a unittest.TestCase does not count.",
    parts: [
      {
        name: "test functions with assertions",
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
    title: "Integration tests for API endpoints",
    field: "Testing",
    shows:
      "Sends requests to the API's own endpoints in a test and checks the response, with TestClient, httpx, requests, or the Flask or Django test client. A Postman collection does not count.",
    parts: [
      {
        name: "an API client",
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
        name: "a checked response",
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
