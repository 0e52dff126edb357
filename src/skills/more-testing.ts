/** Testing techniques: fixtures, mocks, coverage, properties, containers and load. */
import type { Skill } from "./skill.ts";

export const moreTestingSkills: readonly Skill[] = [
  {
    id: "python-unittest",
    title: "Testing with unittest",
    field: "Testing",
    shows:
      "Defines at least two TestCase methods that assert something, including the test cases of Django and Django REST framework. Plain pytest functions do not count.",
    parts: [
      {
        name: "test methods with assertions",
        any: [
          "python method test* & python method of {unittest,django.test,rest_framework.test}.*TestCase & python call self.assert*",
        ],
        min: 2,
      },
    ],
    ticks: {
      "test_sum.py":
        "import unittest\nclass Sum(unittest.TestCase):\n    def test_a(self): self.assertEqual(1 + 1, 2)\n    def test_b(self): self.assertTrue(1)\n",
    },
    ignores: {
      "test_sum.py":
        "import unittest\nclass Sum:\n    def test_a(self): assert 1 + 1 == 2\n    def test_b(self): assert True  # self.assertTrue\n",
    },
  },
  {
    id: "pytest-fixtures",
    title: "Fixtures and parametrised tests in pytest",
    field: "Testing",
    shows:
      "Defines a fixture, and runs one test over several cases with parametrize; both are required. Using a built-in fixture, such as tmp_path, does not count.",
    parts: [
      { name: "a fixture", any: ["python decorator {pytest,pytest_asyncio}.fixture"] },
      { name: "a parametrised test", any: ["python decorator pytest.mark.parametrize & python test"] },
    ],
    ticks: {
      "test_sum.py":
        'import pytest\n@pytest.fixture\ndef one(): return 1\n@pytest.mark.parametrize("n", [1, 2])\ndef test_sum(one, n): assert one + n > 1\n',
    },
    ignores: {
      "test_sum.py":
        "import pytest\n@pytest.fixture\ndef one(): return 1\ndef test_sum(one, tmp_path): assert one  # pytest.mark.parametrize\n",
    },
  },
  {
    id: "test-doubles",
    title: "Mocks and test doubles",
    field: "Testing",
    shows:
      "Replaces a dependency with a mock in a test, and stubs its answers or verifies its calls; both are required. A mock used only as a placeholder does not count.",
    parts: [
      {
        name: "a mock",
        any: [
          "python call unittest.mock.{patch,patch.object,patch.dict,Mock,MagicMock,AsyncMock,create_autospec}",
          "python decorator unittest.mock.patch*",
          "python call mocker.{patch,patch.object,Mock,MagicMock,AsyncMock,spy,stub}",
          "python call monkeypatch.{setattr,setitem}",
          "js call {jest,vi,vitest.vi,@jest/globals.jest}.{fn,mock,spyOn}",
          "js call sinon.{stub,mock,spy,fake}*",
          "java call org.mockito.Mockito.{mock,spy}",
          "java annotation org.mockito.{Mock,Spy}",
          "java annotation org.springframework*.{MockBean,MockitoBean}",
          "go use github.com/stretchr/testify/mock.Mock",
          "go call {go.uber.org,github.com/golang}/mock/gomock.NewController",
          "go {call,use} */{mock,mocks}.* & go test",
        ],
      },
      {
        name: "a stubbed answer or verified call",
        any: [
          "python call *.{assert_called,assert_called_once,assert_called_with,assert_called_once_with,assert_any_call,assert_not_called,assert_awaited,assert_awaited_once}*",
          "python use *.{return_value,side_effect,call_count,call_args}",
          "python argument {unittest.mock,mocker}.* {return_value,side_effect}=*",
          "python call monkeypatch.setattr & python test",
          "js call *.{mockReturnValue,mockResolvedValue,mockRejectedValue,mockImplementation}*",
          "js call *expect().*{toHaveBeenCalled,toBeCalled,toHaveReturned}*",
          "js call sinon*.{returns,resolves,rejects,throws}",
          "java call org.mockito.{Mockito,BDDMockito}.{when,verify,given,doReturn,doThrow}",
          "java call {when,verify,given} & java import org.mockito.{Mockito,BDDMockito}.*",
          "go call *.{On,EXPECT,AssertExpectations,AssertCalled} & go test",
        ],
      },
    ],
    ticks: {
      "test_mail.py":
        'from unittest.mock import patch\nwith patch("shop.mail.send") as send:\n    sell(); send.assert_called_once()\n',
    },
    ignores: {
      "test_mail.py":
        "from unittest.mock import patch\ndef test_mail(): assert sell()  # send.assert_called_once()\n",
    },
  },
  {
    id: "coverage-config",
    title: "Test coverage",
    field: "Testing",
    shows:
      "Configures what coverage includes, or how much is enough, for coverage.py, Jest, JaCoCo or Codecov. The package in a manifest does not count, and neither does the report folder that NestJS sets.",
    parts: [
      {
        name: "a coverage configuration",
        any: [
          "key tool.coverage.*.{fail_under,source,source_pkgs,omit,include,branch,exclude_lines,exclude_also}* & path pyproject.toml",
          "key tool.pytest*.addopts*=*--cov* & path pyproject.toml",
          "line {fail_under,source,omit,include,branch,exclude_lines,exclude_also}*=* & path .coveragerc",
          "line [coverage:* & path {setup.cfg,tox.ini}",
          "line addopts*--cov* & path {pytest.ini,setup.cfg,tox.ini}",
          "key jest.coverageThreshold* & path package.json",
          "key coverageThreshold* & path jest.config.json",
          "key {nyc,c8}.{check-coverage,lines,branches,include}* & path package.json",
          "key scripts.*=*{c8,nyc} *--check-coverage* & path package.json",
          "plugin maven:org.jacoco:jacoco-maven-plugin",
          "key coverage.status* & path {.codecov,codecov}.y{,a}ml",
        ],
      },
    ],
    ticks: { "pyproject.toml": "[tool.coverage.report]\nfail_under = 90\n" },
    ignores: {
      "requirements.txt": "pytest-cov\ncoverage\n",
      "package.json":
        '{ "jest": { "collectCoverageFrom": ["**/*.ts"], "coverageDirectory": "../coverage" } }\n',
    },
  },
  {
    id: "property-based-tests",
    title: "Property-based testing",
    field: "Testing",
    shows:
      "Tests a property over generated inputs, with Hypothesis, fast-check, jqwik, rapid or testing/quick. Parametrised tests and random numbers do not count.",
    parts: [
      {
        name: "a tested property",
        any: [
          "python decorator hypothesis.given & python test",
          "python decorator hypothesis.given & python call self.assert*",
          "js call fast-check.{assert,check} & js call fast-check.{property,asyncProperty}",
          "js call @fast-check/vitest.{test,it}.prop",
          "java annotation net.jqwik.api.Property",
          "go call {testing/quick,pgregory.net/rapid}.Check & go test",
        ],
      },
    ],
    ticks: {
      "test_sum.py":
        "from hypothesis import given, strategies\n@given(strategies.integers())\ndef test_sum(n): assert total([n]) == n\n",
    },
    ignores: {
      "test_sum.py":
        "import random\nfrom hypothesis import given  # @given(strategies.integers())\ndef test_sum(): assert total([random.random()]) >= 0\n",
    },
  },
  {
    id: "testcontainers",
    title: "Integration tests with Testcontainers",
    field: "Testing",
    shows:
      "Starts what a test needs, such as a database, in a container with Testcontainers. The configuration that start.spring.io generates does not count, and neither does a Compose file beside the tests.",
    parts: [
      {
        name: "a container that a test starts",
        any: [
          "python call testcontainers.*Container",
          "python call testcontainers.*.with_*",
          "java new {org.testcontainers.*.,}*Container & java import org.testcontainers*",
          "java annotation org.testcontainers.junit.jupiter.Container",
          "js new {@testcontainers/*,testcontainers}.*Container",
          "go call github.com/testcontainers/testcontainers-go*.{GenericContainer,Run,RunContainer}",
        ],
      },
    ],
    except: ["TestcontainersConfiguration.java"],
    ticks: {
      "conftest.py":
        'from testcontainers.postgres import PostgresContainer\nwith PostgresContainer("postgres:16") as database: load(database)\n',
    },
    ignores: {
      "conftest.py":
        'from testcontainers.postgres import PostgresContainer\nname = "PostgresContainer(postgres:16)"\n',
      "docker-compose.test.yml": "services:\n  db:\n    image: postgres:16\n",
    },
  },
  {
    id: "load-tests",
    title: "Load testing",
    field: "Testing",
    shows:
      "Simulates many concurrent users with a Locust, k6 or Artillery scenario. The sample script that k6 generates, which targets its own site, does not count.",
    parts: [
      {
        name: "a load scenario",
        any: [
          "python base locust*.{HttpUser,FastHttpUser} & python decorator locust*.task",
          "js call k6/http.{get,post,put,patch,del,request,batch} & js default export & !js argument k6/http.get https://{test.k6.io,test-api.k6.io,quickpizza.grafana.com}*",
          "key scenarios[].flow* & key config.target=*",
        ],
      },
    ],
    ticks: {
      "locustfile.py":
        'from locust import HttpUser, task\nclass Buyer(HttpUser):\n    @task\n    def sales(self): self.client.get("/sales")\n',
    },
    ignores: {
      "locustfile.py": "from locust import HttpUser, task\nclass Buyer(HttpUser):\n    host = url  # @task\n",
      "requirements.txt": "locust\n",
    },
  },
];
