/** Words for the skills of testing. */
import type { WordTable } from "./word-table.ts";

export const testingWords: WordTable = {
  "pytest-basics": {
    names: "pytest; pytest tests; pytest unit tests",
    in: "python",
    here: "tests; unit tests; testing; automated tests; unit testing; tests quality",
    also: "test; unit; automatic; quality; environment; python; assert; functional; logic; logica",
  },
  "python-unittest": {
    names: "unittest; unittest tests; testcase",
    in: "django",
    here: "tests; unit tests; testing; django tests",
    also: "test; unit; python; automatic",
  },
  "pytest-fixtures": {
    names:
      "pytest fixtures; fixtures parametrize; pytest parametrize; parametrized tests; fixtures; testes parametrizados; pruebas parametrizadas; fixtures mocks pytest",
    also: "pytest; test; parametrize; parametrized; parametrizacao; conftest; fixture",
  },
  "endpoint-tests": {
    names:
      "endpoint tests; api tests; integration tests; test endpoints; endpoint integration tests; testclient; mockmvc; rest api tests; test rest apis; api integration tests; mockmvc webtestclient; integration tests endpoints; http tests; tests for routes",
    also: "integration; httpx; requests; request; endpoint; api; rest; test; webtestclient; mockmvc; restclient; database; spring; springboot; functional; component; route; client; automatic",
  },
  "test-doubles": {
    names:
      "mocks stubs; mocking; mocks; monkeypatch; testdouble; unittest mock; mocks testdouble; mocking stubbing; stubs mocks fakes; mocks tests",
    also: "mock; test; stub; stubs; stubbing; patch; fake; fakes; fixture; unit; pytest; spy; spies",
  },
  "coverage-config": {
    names: "codecoverage; coverage; jacoco; codecov; coverage tests; istanbul; coverage report",
    also: "test; report; pytest; relatorio; reporte; jest; unit",
  },
  "property-based-tests": {
    names:
      "property based testing; hypothesis property tests; property tests; fast check; jqwik; hypothesis property based",
    also: "property; based; hypothesis; test; propriedade; propiedad",
  },
  testcontainers: {
    names: "testcontainers; testcontainers database; integration tests testcontainers",
    also: "test; integration; database; container; docker; java",
  },
  "load-tests": {
    names:
      "loadtest; performance testing; performance tests; locust; k6; jmeter; gatling; artillery; testes de desempenho; pruebas de rendimiento; loadtest k6; loadtest locust; testes de performance",
    also: "performance; test; stress; load; api; k6; locust; jmeter; gatling; benchmark",
  },
  "jest-vitest": {
    names: "jest; vitest; jest vitest; jest unit tests; vitest jest; unit tests jest",
    in: "javascript",
    here: "tests; unit tests; testing; automated tests; unit testing; automatic tests",
    also: "test; unit; automatic; javascript; node; react; jest; vitest; typescript; mocha; assertion",
  },
  "react-testing-library": {
    names: "react testing; react tests; react component tests; rtl; jest react testing; enzyme react",
    in: "react",
    here: "component tests; tests; testing; testing components; unit tests",
    also: "test; component; jest; react; unit; vitest; functional; interface; ui",
  },
  supertest: {
    names: "supertest; supertest api tests; jest supertest",
    in: "express nestjs fastify node javascript",
    here: "integration tests; api tests; endpoint tests; test endpoints; rest api tests",
    also: "test; integration; api; endpoint; jest; vitest; request; http; rest",
  },
  "e2e-tests": {
    names:
      "e2e tests; playwright; cypress; selenium; e2e testing; playwright cypress; browser tests; ui tests; cypress playwright selenium; e2e playwright; e2e cypress; e2e",
    also: "test; e2e; browser; automatic; ui; playwright; cypress; selenium; interface; acceptance; aceitacao; aceptacion; system; automation",
  },
};
