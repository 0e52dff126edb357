/** October to December: the failures API. */
import type { DemoCommit } from "./commit.ts";

const folder = "projects/failures-api";

export const webApi: DemoCommit[] = [
  {
    at: "2025-10-22T20:30",
    message: "feat(api): hello from FastAPI\n\n[x] web-framework-fastapi-flask",
    files: {
      [`${folder}/app/__init__.py`]: "",
      [`${folder}/app/main.py`]: `from fastapi import FastAPI

app = FastAPI(title="Equipment failures")


@app.get("/health")
def health() -> dict[str, str]:
    return {"status": "ok"}
`,
      [`${folder}/requirements.txt`]: "fastapi==0.115.2\nuvicorn==0.32.0\n",
    },
  },
  {
    at: "2025-10-27T21:11",
    message: "Descreve o modelo de dados da API\n\n[x] Modelagem simples",
    files: {
      [`${folder}/docs/model.md`]: `# Data model

- **equipment**: id, name, sector
- **failure**: id, equipment (many to one), occurred on, hours stopped, cause

An equipment has many failures; a failure belongs to one equipment and is never moved.
`,
    },
  },
  {
    at: "2025-10-30T20:59",
    message: "feat(api): validate new failures with Pydantic",
    files: {
      [`${folder}/app/schemas.py`]: `from datetime import date

from pydantic import BaseModel, ConfigDict, Field


class NewFailure(BaseModel):
    equipment_id: int = Field(gt=0)
    occurred_on: date
    hours_stopped: float = Field(ge=0, le=720)
    cause: str = Field(min_length=3, max_length=200)


class Failure(NewFailure):
    model_config = ConfigDict(from_attributes=True)

    id: int
`,
    },
  },
  {
    at: "2025-11-03T21:44",
    message: "feat(api): list and create failures\n\nCompletes: web-routes-validation",
    files: {
      [`${folder}/app/routes.py`]: `from typing import Annotated

from fastapi import APIRouter, Query, status

from .schemas import Failure, NewFailure

router = APIRouter(prefix="/failures", tags=["failures"])
kept: list[Failure] = []


@router.get("")
def list_failures(limit: Annotated[int, Query(ge=1, le=100)] = 20) -> list[Failure]:
    return kept[:limit]


@router.post("", status_code=status.HTTP_201_CREATED)
def create_failure(new: NewFailure) -> Failure:
    failure = Failure(id=len(kept) + 1, **new.model_dump())
    kept.append(failure)
    return failure
`,
    },
    more: {
      [`${folder}/app/main.py`]:
        "\n\nfrom .routes import router  # noqa: E402\n\napp.include_router(router)\n",
    },
  },
  {
    at: "2025-11-06T20:15",
    message: "Melhora os textos da documentação da API\n\n[x] Documentação automática (Swagger/OpenAPI)",
    files: {
      [`${folder}/app/main.py`]: `from fastapi import FastAPI

from .routes import router

app = FastAPI(
    title="Equipment failures",
    description="When a machine stopped, for how long, and why.",
    openapi_tags=[{"name": "failures", "description": "Stops of a machine"}],
)
app.include_router(router)


@app.get("/health", summary="Is the service up?")
def health() -> dict[str, str]:
    return {"status": "ok"}
`,
    },
  },
  {
    at: "2025-11-10T22:08",
    message: "feat(db): map the tables with SQLAlchemy",
    files: {
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
    equipment: Mapped[Equipment] = relationship(back_populates="failures")
`,
    },
    more: { [`${folder}/requirements.txt`]: "sqlalchemy==2.0.36\n" },
  },
  {
    at: "2025-11-13T21:27",
    message: "feat(db): keep failures in the database\n\nCompletes: sqlalchemy-orm",
    files: {
      [`${folder}/app/database.py`]: `import os
from collections.abc import Iterator

from sqlalchemy import create_engine
from sqlalchemy.orm import Session

engine = create_engine(os.environ.get("DATABASE_URL", "sqlite:///failures.sqlite"))


def session() -> Iterator[Session]:
    with Session(engine) as opened:
        yield opened
`,
      [`${folder}/app/routes.py`]: `from typing import Annotated

from fastapi import APIRouter, Depends, Query, status
from sqlalchemy import select
from sqlalchemy.orm import Session

from . import models
from .database import session
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
`,
    },
  },
  {
    at: "2025-11-18T20:41",
    message: "feat(db): first Alembic migration",
    tick: ["alembic-migrations"],
    files: {
      [`${folder}/alembic.ini`]: "[alembic]\nscript_location = migrations\n",
      [`${folder}/migrations/env.py`]: `from alembic import context
from app.database import engine
from app.models import Base

with engine.connect() as connection:
    context.configure(connection=connection, target_metadata=Base.metadata)
    with context.begin_transaction():
        context.run_migrations()
`,
      [`${folder}/migrations/versions/0001_failures.py`]: `"""Create equipment and failure."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "equipment",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.String(80), nullable=False),
    )
    op.create_table(
        "failure",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("equipment_id", sa.Integer, sa.ForeignKey("equipment.id"), nullable=False),
        sa.Column("occurred_on", sa.Date, nullable=False),
        sa.Column("hours_stopped", sa.Float, nullable=False),
        sa.Column("cause", sa.String(200), nullable=False),
    )


def downgrade() -> None:
    op.drop_table("failure")
    op.drop_table("equipment")
`,
    },
    more: { [`${folder}/requirements.txt`]: "alembic==1.14.0\n" },
  },
  {
    at: "2025-11-20T21:36",
    message: "Separa configuração, rotas e modelos\n\n[x] Estrutura de projeto",
    files: {
      [`${folder}/app/config.py`]: `from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    model_config = SettingsConfigDict(env_file=".env")

    database_url: str = "sqlite:///failures.sqlite"
    secret_key: str


settings = Settings()
`,
      [`${folder}/app/database.py`]: `from collections.abc import Iterator

from sqlalchemy import create_engine
from sqlalchemy.orm import Session

from .config import settings

engine = create_engine(settings.database_url)


def session() -> Iterator[Session]:
    with Session(engine) as opened:
        yield opened
`,
      [`${folder}/.env.example`]: "DATABASE_URL=sqlite:///failures.sqlite\nSECRET_KEY=change-me\n",
    },
    more: { [`${folder}/requirements.txt`]: "pydantic-settings==2.6.1\n" },
  },
];
