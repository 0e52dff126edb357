/** November to January: errors, tests, authentication, and other people's work. */
import { dependabot, type DemoCommit, mallory } from "./commit.ts";

const folder = "projects/failures-api";

export const webQuality: DemoCommit[] = [
  {
    at: "2025-11-24T20:26",
    message: "feat(api): answer 404 and 409 with one error shape\n\nCompletes: error-handling",
    files: {
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
`,
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
        "fastapi==0.115.5\nuvicorn==0.32.0\nsqlalchemy==2.0.36\nalembic==1.14.0\n",
    },
  },
  {
    at: "2025-12-02T20:33",
    branch: "jwt-auth",
    message: "feat(auth): sign and read tokens",
    files: {
      [`${folder}/app/tokens.py`]: `from datetime import UTC, datetime, timedelta

import jwt

from .config import settings


def sign(user: str) -> str:
    expires = datetime.now(UTC) + timedelta(minutes=30)
    return jwt.encode({"sub": user, "exp": expires}, settings.secret_key, algorithm="HS256")


def read(token: str) -> str:
    return jwt.decode(token, settings.secret_key, algorithms=["HS256"])["sub"]
`,
    },
  },
  {
    at: "2025-12-04T21:55",
    branch: "jwt-auth",
    message: "feat(auth): protect writing with a bearer token\n\nCompletes: web-middleware-jwt",
    files: {
      [`${folder}/app/auth.py`]: `from typing import Annotated

import jwt
from fastapi import Depends, HTTPException
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from . import tokens

Bearer = Annotated[HTTPAuthorizationCredentials, Depends(HTTPBearer())]


def current_user(bearer: Bearer) -> str:
    try:
        return tokens.read(bearer.credentials)
    except jwt.InvalidTokenError as cause:
        raise HTTPException(401, "invalid token") from cause
`,
    },
  },
  {
    at: "2025-12-05T20:20",
    message: "Explica como rodar a API",
    files: {
      [`${folder}/docs/running.md`]: `# Running it

    pip install -r requirements.txt
    alembic upgrade head
    uvicorn app.main:app --reload
`,
    },
  },
  { at: "2025-12-06T14:12", message: "Merge branch 'jwt-auth'", merges: "jwt-auth" },
  {
    at: "2025-12-09T21:07",
    message: "fix(api): sort failures by day, newest first",
    more: {
      [`${folder}/app/routes.py`]: `

@router.get("/latest")
def latest_failures(database: Database):
    newest = select(models.Failure).order_by(models.Failure.occurred_on.desc()).limit(10)
    return database.scalars(newest).all()
`,
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
COPY app app
CMD ["uvicorn", "app.main:app", "--host", "0.0.0.0"]
`,
      [`${folder}/compose.yaml`]: `services:
  api:
    build: .
    ports: ["8000:8000"]
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
