/** November to January: errors, tests, containers, and other people's work. */
import { dependabot, type DemoCommit, mallory } from "./commit.ts";

const folder = "projects/failures-api";

export const webQuality: DemoCommit[] = [
  {
    at: "2025-11-24T20:26",
    message: "feat(api): answer 404 and 409 with one error shape\n\nCompletes: error-handling",
    files: {
      [`${folder}/app/main.py`]: `from fastapi import FastAPI

from . import errors
from .routes import router

app = FastAPI(
    title="Equipment failures",
    description="When a machine stopped, for how long, and why.",
    openapi_tags=[{"name": "failures", "description": "Stops of a machine"}],
)
app.include_router(router)
errors.install(app)


@app.get("/health", summary="Is the service up?")
def health() -> dict[str, str]:
    return {"status": "ok"}
`,
      [`${folder}/app/routes.py`]: `from typing import Annotated

from fastapi import APIRouter, Depends, Query, status
from sqlalchemy import select
from sqlalchemy.orm import Session

from . import models
from .database import session
from .errors import NotFound
from .schemas import Failure, NewFailure

router = APIRouter(prefix="/failures", tags=["failures"])
Database = Annotated[Session, Depends(session)]


@router.get("", response_model=list[Failure])
def list_failures(database: Database, limit: Annotated[int, Query(ge=1, le=100)] = 20):
    return database.scalars(select(models.Failure).limit(limit)).all()


@router.post("", response_model=Failure, status_code=status.HTTP_201_CREATED)
def create_failure(new: NewFailure, database: Database):
    failure = models.Failure(**new.model_dump())
    database.add(failure)
    database.commit()
    database.refresh(failure)
    return failure


@router.get("/{failure_id}", response_model=Failure)
def read_failure(failure_id: int, database: Database):
    failure = database.get(models.Failure, failure_id)
    if failure is None:
        raise NotFound(f"failure {failure_id}")
    return failure
`,
      [`${folder}/app/errors.py`]: `from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse
from sqlalchemy.exc import IntegrityError


class NotFound(Exception):
    def __init__(self, what: str) -> None:
        self.what = what


def install(app: FastAPI) -> None:
    @app.exception_handler(NotFound)
    def not_found(_: Request, error: NotFound) -> JSONResponse:
        return JSONResponse({"error": f"{error.what} not found"}, status_code=404)

    @app.exception_handler(IntegrityError)
    def conflict(_: Request, __: IntegrityError) -> JSONResponse:
        return JSONResponse({"error": "conflicts with what is stored"}, status_code=409)
`,
    },
  },
  {
    at: "2025-11-27T21:48",
    message: "Testa as validações\n\n[x] Testes básicos com `pytest`",
    files: {
      [`${folder}/tests/test_schemas.py`]: `from datetime import date

import pytest
from app.schemas import NewFailure
from pydantic import ValidationError

good = {"equipment_id": 1, "occurred_on": date(2025, 7, 2), "hours_stopped": 3.5, "cause": "belt"}


def test_accepts_a_whole_failure() -> None:
    assert NewFailure(**good).hours_stopped == 3.5


@pytest.mark.parametrize("hours", [-1, 721])
def test_refuses_impossible_hours(hours: float) -> None:
    with pytest.raises(ValidationError):
        NewFailure(**{**good, "hours_stopped": hours})


def test_refuses_a_cause_that_says_nothing() -> None:
    with pytest.raises(ValidationError, match="cause"):
        NewFailure(**{**good, "cause": "?"})
`,
      [`${folder}/requirements-dev.txt`]: "-r requirements.txt\npytest==8.3.3\n",
      [`${folder}/pytest.ini`]: "[pytest]\npythonpath = .\n",
    },
  },
  {
    at: "2025-12-01T08:03",
    by: dependabot,
    // Release notes may contain task lists of other projects. A bot that quotes them must tick nothing.
    message: `Bump fastapi from 0.115.2 to 0.115.5 in /${folder}

Release notes of the new version:

- [x] Structured logging
- [x] Smaller images`,
    files: {
      [`${folder}/requirements.txt`]:
        "fastapi==0.115.5\nuvicorn==0.32.0\nsqlalchemy==2.0.36\nalembic==1.14.0\npydantic-settings==2.6.1\n",
    },
  },
  {
    at: "2025-12-13T03:14",
    by: mallory,
    branch: "aws-upload",
    message: "Add an upload to S3\n\nCompletes: aws-s3-lambda-rds",
    files: {
      [`${folder}/aws/upload.py`]: `import boto3


def handler(event, context):
    boto3.client("s3").put_object(Bucket="failures", Key=event["key"], Body=event["body"])
    boto3.client("rds").describe_db_instances()
`,
    },
  },
  {
    at: "2025-12-14T11:30",
    merges: "aws-upload",
    message: "Merge pull request #3 from mallory/aws-upload\n\nAdd an upload to S3",
  },
  {
    at: "2025-12-18T20:49",
    message: "feat(docker): run the API and Postgres with one command",
    files: {
      [`${folder}/Dockerfile`]: `FROM python:3.13-slim
WORKDIR /srv
COPY requirements.txt .
RUN pip install --no-cache-dir -r requirements.txt
COPY alembic.ini .
COPY migrations migrations
COPY app app
CMD ["sh", "-c", "alembic upgrade head && exec uvicorn app.main:app --host 0.0.0.0"]
`,
      [`${folder}/compose.yaml`]: `services:
  api:
    build: .
    ports: ["8000:8000"]
    env_file: .env
    environment:
      DATABASE_URL: postgresql+psycopg://failures:failures@database/failures
    depends_on: [database]
  database:
    image: postgres:17
    environment:
      POSTGRES_USER: failures
      POSTGRES_PASSWORD: failures
`,
    },
    more: { [`${folder}/requirements.txt`]: "psycopg[binary]==3.2.3\n" },
  },
  {
    at: "2026-01-06T21:02",
    message: "Volta das férias: arruma o arquivo de exemplo",
    files: {
      [`${folder}/.env.example`]:
        "DATABASE_URL=postgresql+psycopg://failures:failures@localhost/failures\nSECRET_KEY=change-me\n",
    },
  },
  {
    at: "2026-01-08T20:38",
    message:
      "test(api): begin endpoint tests with httpx\n\nOnly the health check yet; writing needs a database of its own.",
    files: {
      [`${folder}/requirements-dev.txt`]: "-r requirements.txt\nanyio==4.6.2\nhttpx==0.28.1\npytest==8.3.3\n",
      [`${folder}/tests/test_health.py`]: `import httpx
import pytest
from app.main import app


@pytest.mark.anyio
async def test_health() -> None:
    transport = httpx.ASGITransport(app=app)
    async with httpx.AsyncClient(transport=transport, base_url="http://test") as client:
        assert (await client.get("/health")).json() == {"status": "ok"}
`,
    },
  },
  {
    at: "2026-01-09T09:12",
    message: "Tick the gate: the first applications for junior jobs are sent",
    tick: ["apply-backend"],
  },
];
