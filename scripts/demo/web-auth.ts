/** December: only people with a token write, on a branch of its own. */
import type { DemoCommit } from "./commit.ts";

const folder = "projects/failures-api";

export const webAuth: DemoCommit[] = [
  {
    at: "2025-12-02T20:33",
    branch: "jwt-auth",
    message: "feat(auth): sign and read tokens",
    files: {
      [`${folder}/app/tokens.py`]: `import sys
from datetime import UTC, datetime, timedelta

import jwt

from .config import settings


def sign(user: str) -> str:
    expires = datetime.now(UTC) + timedelta(minutes=30)
    return jwt.encode({"sub": user, "exp": expires}, settings.secret_key, algorithm="HS256")


def read(token: str) -> str:
    return jwt.decode(token, settings.secret_key, algorithms=["HS256"])["sub"]


if __name__ == "__main__":
    print(sign(sys.argv[1]))
`,
    },
    more: { [`${folder}/requirements.txt`]: "pyjwt==2.10.0\n" },
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


User = Annotated[str, Depends(current_user)]
`,
      [`${folder}/app/routes.py`]: `from typing import Annotated

from fastapi import APIRouter, Depends, Query, status
from sqlalchemy import select
from sqlalchemy.orm import Session

from . import models
from .auth import User
from .database import session
from .errors import NotFound
from .schemas import Failure, NewFailure

router = APIRouter(prefix="/failures", tags=["failures"])
Database = Annotated[Session, Depends(session)]


@router.get("", response_model=list[Failure])
def list_failures(database: Database, limit: Annotated[int, Query(ge=1, le=100)] = 20):
    return database.scalars(select(models.Failure).limit(limit)).all()


@router.post("", response_model=Failure, status_code=status.HTTP_201_CREATED)
def create_failure(new: NewFailure, database: Database, user: User):
    failure = models.Failure(**new.model_dump(), reported_by=user)
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
      [`${folder}/app/models.py`]: `from datetime import date

from sqlalchemy import ForeignKey
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship


class Base(DeclarativeBase):
    pass


class Equipment(Base):
    __tablename__ = "equipment"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    failures: Mapped[list["Failure"]] = relationship(back_populates="equipment")


class Failure(Base):
    __tablename__ = "failure"

    id: Mapped[int] = mapped_column(primary_key=True)
    equipment_id: Mapped[int] = mapped_column(ForeignKey("equipment.id"))
    occurred_on: Mapped[date]
    hours_stopped: Mapped[float]
    cause: Mapped[str]
    reported_by: Mapped[str]
    equipment: Mapped[Equipment] = relationship(back_populates="failures")
`,
      [`${folder}/migrations/versions/0002_reported_by.py`]: `"""Remember who reported a failure."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.add_column(
        "failure", sa.Column("reported_by", sa.String(80), nullable=False, server_default="import")
    )


def downgrade() -> None:
    op.drop_column("failure", "reported_by")
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

Reading is open. Writing needs a token, which lasts for half an hour:

    python -m app.tokens ana
`,
    },
  },
  { at: "2025-12-06T14:12", message: "Merge branch 'jwt-auth'", merges: "jwt-auth" },
  {
    at: "2025-12-09T21:07",
    message: "feat(api): page through failures, newest first",
    files: {
      [`${folder}/app/routes.py`]: `from typing import Annotated

from fastapi import APIRouter, Depends, Query, status
from sqlalchemy import select
from sqlalchemy.orm import Session

from . import models
from .auth import User
from .database import session
from .errors import NotFound
from .schemas import Failure, NewFailure

router = APIRouter(prefix="/failures", tags=["failures"])
Database = Annotated[Session, Depends(session)]


@router.get("", response_model=list[Failure])
def list_failures(
    database: Database,
    limit: Annotated[int, Query(ge=1, le=100)] = 20,
    offset: Annotated[int, Query(ge=0)] = 0,
):
    newest = select(models.Failure).order_by(models.Failure.occurred_on.desc(), models.Failure.id)
    return database.scalars(newest.offset(offset).limit(limit)).all()


@router.post("", response_model=Failure, status_code=status.HTTP_201_CREATED)
def create_failure(new: NewFailure, database: Database, user: User):
    failure = models.Failure(**new.model_dump(), reported_by=user)
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
    },
  },
];
