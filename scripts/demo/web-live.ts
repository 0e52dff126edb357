/** January to March: the failures API gets endpoint tests, CI and a place to run. */
import type { DemoCommit } from "./commit.ts";

const folder = "projects/failures-api";

export const webLive: DemoCommit[] = [
  {
    at: "2026-01-31T10:20",
    message: "test(api): write against a database of its own",
    files: {
      [`${folder}/tests/conftest.py`]: `from collections.abc import Iterator

import pytest
from app import tokens
from app.database import session
from app.main import app
from app.models import Base, Equipment
from fastapi.testclient import TestClient
from sqlalchemy import StaticPool, create_engine, event
from sqlalchemy.orm import Session


@pytest.fixture
def client() -> Iterator[TestClient]:
    engine = create_engine(
        "sqlite://", poolclass=StaticPool, connect_args={"check_same_thread": False}
    )
    event.listen(engine, "connect", lambda raw, _: raw.execute("PRAGMA foreign_keys = ON"))
    Base.metadata.create_all(engine)
    with Session(engine) as database:
        database.add(Equipment(id=1, name="Press 12"))
        database.commit()
        app.dependency_overrides[session] = lambda: database
        yield TestClient(app)
    app.dependency_overrides.clear()


@pytest.fixture
def ana() -> dict[str, str]:
    return {"Authorization": f"Bearer {tokens.sign('ana')}"}
`,
      [`${folder}/tests/test_failures.py`]: `from fastapi.testclient import TestClient

Headers = dict[str, str]


def new(**changes) -> dict:
    stop = {"equipment_id": 1, "occurred_on": "2025-07-02", "hours_stopped": 3.5, "cause": "belt"}
    return {**stop, **changes}


def test_starts_empty(client: TestClient) -> None:
    assert client.get("/failures").json() == []


def test_writing_needs_a_token(client: TestClient) -> None:
    assert client.post("/failures", json=new()).status_code == 403


def test_refuses_a_forged_token(client: TestClient) -> None:
    answer = client.post("/failures", json=new(), headers={"Authorization": "Bearer forged"})
    assert answer.status_code == 401


def test_keeps_what_was_written(client: TestClient, ana: Headers) -> None:
    created = client.post("/failures", json=new(), headers=ana)
    assert created.status_code == 201
    assert client.get(f"/failures/{created.json()['id']}").json() == created.json()


def test_lists_the_newest_first(client: TestClient, ana: Headers) -> None:
    for day in ("2025-07-02", "2025-07-21", "2025-07-19"):
        client.post("/failures", json=new(occurred_on=day), headers=ana)
    days = [failure["occurred_on"] for failure in client.get("/failures").json()]
    assert days == ["2025-07-21", "2025-07-19", "2025-07-02"]


def test_pages(client: TestClient, ana: Headers) -> None:
    for _ in range(3):
        client.post("/failures", json=new(), headers=ana)
    page = client.get("/failures", params={"limit": 2, "offset": 2}).json()
    assert len(page) == 1


def test_refuses_a_page_that_is_too_long(client: TestClient) -> None:
    assert client.get("/failures", params={"limit": 101}).status_code == 422


def test_unknown_failure(client: TestClient) -> None:
    answer = client.get("/failures/7")
    assert answer.status_code == 404
    assert answer.json() == {"error": "failure 7 not found"}


def test_unknown_equipment(client: TestClient, ana: Headers) -> None:
    answer = client.post("/failures", json=new(equipment_id=9), headers=ana)
    assert answer.status_code == 409
`,
    },
  },
  {
    at: "2026-02-21T10:31",
    message: "ci: run the tests of both projects on every push",
    files: {
      ".github/workflows/tests.yml": `name: Tests
on: [push, pull_request]

permissions:
  contents: read

jobs:
  failures-api:
    runs-on: ubuntu-latest
    defaults:
      run:
        working-directory: projects/failures-api
    env:
      SECRET_KEY: signs-nothing-but-the-tokens-of-tests
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-python@v5
        with:
          python-version: "3.13"
      - run: pip install -r requirements-dev.txt
      - run: pytest

  scheduled-etl:
    runs-on: ubuntu-latest
    defaults:
      run:
        working-directory: projects/scheduled-etl
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-python@v5
        with:
          python-version: "3.13"
      - run: pip install -r requirements.txt pytest
      - run: pytest
`,
    },
  },
  {
    at: "2026-02-28T15:12",
    message: "feat(deploy): run the API and its database on Render",
    files: {
      "render.yaml": `services:
  - type: web
    name: failures-api
    runtime: docker
    rootDir: projects/failures-api
    healthCheckPath: /health
    envVars:
      - key: DATABASE_URL
        fromDatabase:
          name: failures
          property: connectionString
      - key: SECRET_KEY
        generateValue: true

databases:
  - name: failures
`,
      [`${folder}/app/config.py`]: `from pydantic import field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    model_config = SettingsConfigDict(env_file=".env")

    database_url: str = "sqlite:///failures.sqlite"
    secret_key: str

    @field_validator("database_url")
    @classmethod
    def with_driver(cls, url: str) -> str:
        """Render's address names no driver, and the default one is not installed."""
        return url.replace("postgresql://", "postgresql+psycopg://", 1)


settings = Settings()
`,
    },
  },
];
