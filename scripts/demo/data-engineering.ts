/** January to March: the scheduled pipeline, with a premature claim and an experiment that gets reverted. */
import type { DemoCommit } from "./commit.ts";

const folder = "projects/scheduled-etl";

export const dataEngineering: DemoCommit[] = [
  {
    at: "2026-01-13T21:16",
    message: "feat(etl): extract failures from the API, page by page",
    files: {
      [`${folder}/extract.py`]: `from collections.abc import Iterator

import httpx


def failures(base_url: str, page_size: int = 100) -> Iterator[dict]:
    offset = 0
    with httpx.Client(base_url=base_url, timeout=10) as client:
        while rows := client.get("/failures", params={"limit": page_size, "offset": offset}).json():
            yield from rows
            offset += len(rows)
`,
      [`${folder}/requirements.txt`]: "httpx==0.28.1\npandas==2.2.3\n",
    },
  },
  {
    at: "2026-01-16T20:57",
    message: "Começa a limpar os dados",
    files: {
      [`${folder}/transform.py`]: `import pandas as pd


def clean(rows: list[dict]) -> pd.DataFrame:
    frame = pd.DataFrame(rows).drop_duplicates(subset="id")
    frame["occurred_on"] = pd.to_datetime(frame["occurred_on"])
    frame["cause"] = frame["cause"].str.strip().str.lower()
    return frame[frame["hours_stopped"] >= 0]
`,
    },
  },
  {
    at: "2026-01-20T21:39",
    message: "Agrupa as horas paradas por mês e por causa\n\n[x] Pandas para transformação",
    more: {
      [`${folder}/transform.py`]: `

def by_month(frame: pd.DataFrame) -> pd.DataFrame:
    month = frame["occurred_on"].dt.to_period("M").astype(str)
    grouped = frame.groupby([month.rename("month"), "cause"])["hours_stopped"]
    return grouped.agg(["count", "sum", "mean"]).reset_index()


def pareto(frame: pd.DataFrame) -> pd.Series:
    hours = frame.groupby("cause")["hours_stopped"].sum().sort_values(ascending=False)
    return hours.cumsum() / hours.sum()
`,
    },
  },
  {
    at: "2026-01-24T10:45",
    message: "feat(etl): load monthly hours, replacing what is there",
    files: {
      [`${folder}/load.py`]: `import pandas as pd
from sqlalchemy import Engine


def load(monthly: pd.DataFrame, engine: Engine) -> None:
    with engine.begin() as connection:
        monthly.to_sql("monthly_hours", connection, if_exists="replace", index=False)
`,
    },
    more: { [`${folder}/requirements.txt`]: "sqlalchemy==2.0.36\npsycopg[binary]==3.2.3\n" },
  },
  {
    at: "2026-01-28T20:29",
    message: "Index the report's query\n\nCompletes: optimised-queries",
    files: {
      [`${folder}/sql/report.sql`]: `CREATE INDEX IF NOT EXISTS failure_month ON failure (occurred_on);

SELECT date_trunc('month', occurred_on) AS month, SUM(hours_stopped) AS hours
FROM failure
WHERE occurred_on >= DATE '2025-01-01'
GROUP BY month;
`,
    },
  },
  {
    at: "2026-02-02T21:52",
    message:
      "Keep the query plan of the report\n\nIt still scans the whole table: I was too fast.\n\nReopens: optimised-queries",
    files: {
      [`${folder}/docs/query-plan.txt`]: `HashAggregate
  Group Key: date_trunc('month', occurred_on)
  ->  Seq Scan on failure
        Filter: (occurred_on >= '2025-01-01'::date)
`,
    },
  },
  {
    at: "2026-02-05T20:46",
    message: "feat(etl): one command for the whole run",
    files: {
      [`${folder}/run.py`]: `import logging
import os

from sqlalchemy import create_engine

from extract import failures
from load import load
from transform import by_month, clean

log = logging.getLogger("etl")


def run() -> None:
    rows = list(failures(os.environ["API_URL"]))
    log.info("extracted %d rows", len(rows))
    load(by_month(clean(rows)), create_engine(os.environ["DATABASE_URL"]))


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO)
    run()
`,
    },
  },
  {
    at: "2026-02-10T21:20",
    key: "prefect",
    message: "feat(etl): run the pipeline as a Prefect flow\n\nCompletes: orchestration",
    files: {
      [`${folder}/flow.py`]: `from prefect import flow, task

from run import run


@task(retries=2, retry_delay_seconds=60)
def refresh() -> None:
    run()


@flow(name="failures-etl")
def pipeline() -> None:
    refresh()


if __name__ == "__main__":
    pipeline.serve(name="daily", cron="0 6 * * *")
`,
      [`${folder}/requirements.txt`]:
        "httpx==0.28.1\npandas==2.2.3\nsqlalchemy==2.0.36\npsycopg[binary]==3.2.3\nprefect==3.1.15\n",
    },
  },
  {
    at: "2026-02-14T15:33",
    message: "Testa a limpeza com linhas repetidas",
    files: {
      [`${folder}/tests/test_transform.py`]: `from transform import clean

row = {"id": 1, "occurred_on": "2025-07-02", "hours_stopped": 3.5, "cause": " Belt "}


def test_repeated_rows_count_once() -> None:
    frame = clean([row, row])
    assert len(frame) == 1
    assert frame.iloc[0]["cause"] == "belt"


def test_negative_hours_are_dropped() -> None:
    assert clean([{**row, "hours_stopped": -1}]).empty
`,
      [`${folder}/pytest.ini`]: "[pytest]\npythonpath = .\n",
    },
  },
  {
    at: "2026-02-19T22:04",
    reverts: "prefect",
    message: "The flow server needs more memory than my machine has, and it never ran a whole week.",
  },
  {
    at: "2026-02-24T20:17",
    message: "fix(etl): accept an empty answer",
    files: {
      [`${folder}/transform.py`]: `import pandas as pd

COLUMNS = ["id", "occurred_on", "hours_stopped", "cause"]


def clean(rows: list[dict]) -> pd.DataFrame:
    frame = pd.DataFrame(rows, columns=COLUMNS).drop_duplicates(subset="id")
    frame["occurred_on"] = pd.to_datetime(frame["occurred_on"])
    frame["cause"] = frame["cause"].astype("string").str.strip().str.lower()
    return frame[frame["hours_stopped"] >= 0]


def by_month(frame: pd.DataFrame) -> pd.DataFrame:
    month = frame["occurred_on"].dt.to_period("M").astype(str)
    grouped = frame.groupby([month.rename("month"), "cause"])["hours_stopped"]
    return grouped.agg(["count", "sum", "mean"]).reset_index()
`,
      [`${folder}/tests/test_transform.py`]: `from transform import by_month, clean

row = {"id": 1, "occurred_on": "2025-07-02", "hours_stopped": 3.5, "cause": " Belt "}


def test_repeated_rows_count_once() -> None:
    frame = clean([row, row])
    assert len(frame) == 1
    assert frame.iloc[0]["cause"] == "belt"


def test_negative_hours_are_dropped() -> None:
    assert clean([{**row, "hours_stopped": -1}]).empty


def test_nothing_to_clean() -> None:
    assert by_month(clean([])).empty


def test_adds_up_by_month_and_cause() -> None:
    rows = [row, {**row, "id": 2, "occurred_on": "2025-07-21", "hours_stopped": 1.5}]
    monthly = by_month(clean(rows))
    assert monthly.to_dict("records") == [
        {"month": "2025-07", "cause": "belt", "count": 2, "sum": 5.0, "mean": 2.5}
    ]
`,
    },
  },
  {
    at: "2026-03-03T21:09",
    message: "Documenta as colunas da tabela mensal",
    files: {
      [`${folder}/docs/monthly-hours.md`]: `# monthly_hours

| column | meaning |
|---|---|
| month | YYYY-MM |
| cause | lower case, trimmed |
| count, sum, mean | stops, hours stopped, mean hours |
`,
    },
  },
  {
    at: "2026-03-09T20:51",
    message: "chore: ignore local exports",
    more: { ".gitignore": "*.parquet\n*.csv\n" },
  },
  {
    at: "2026-03-12T21:35",
    message: "docs: note what is next\n\n[ ] cron-scheduling",
    files: {
      "docs/next.md": `# Next

1. Run the pipeline from cron, with a lock so that two runs never meet
2. Check every frame with pandera before loading it
3. Read the query plan again, with an index that the report can use
`,
    },
  },
];
