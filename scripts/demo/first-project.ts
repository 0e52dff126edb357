/** October: the first project, from a public API into a database. */
import type { DemoCommit } from "./commit.ts";

const folder = "projects/api-to-database";

export const firstProject: DemoCommit[] = [
  {
    at: "2025-10-02T20:18",
    message: "feat(api): fetch exchange rates from the Banco Central",
    files: {
      [`${folder}/fetch.py`]: `import requests

SERIES = "https://api.bcb.gov.br/dados/serie/bcdata.sgs.1/dados/ultimos/{days}?formato=json"


def fetch_rates(days: int) -> list[dict[str, str]]:
    response = requests.get(SERIES.format(days=days), timeout=10)
    response.raise_for_status()
    return response.json()
`,
      [`${folder}/requirements.txt`]: "requests==2.32.3\n",
    },
  },
  {
    at: "2025-10-04T16:40",
    message: "feat(api): retry twice and keep the raw answer\n\nCompletes: external-apis",
    more: {
      [`${folder}/fetch.py`]: `

def fetch_with_retry(days: int, tries: int = 3) -> list[dict[str, str]]:
    for left in reversed(range(tries)):
        try:
            return fetch_rates(days)
        except requests.RequestException:
            if left == 0:
                raise
    return []
`,
    },
  },
  {
    at: "2025-10-07T21:25",
    message: "Tira o caminho do banco do código\n\n[x] Uso de `.env` e variáveis de ambiente",
    files: {
      [`${folder}/.env.example`]: "DATABASE=rates.sqlite\nDAYS=30\n",
      [`${folder}/settings.py`]: `import os

from dotenv import load_dotenv

load_dotenv()

DATABASE = os.environ["DATABASE"]
DAYS = int(os.environ.get("DAYS", "30"))
`,
    },
    more: { [`${folder}/requirements.txt`]: "python-dotenv==1.0.1\n" },
  },
  {
    at: "2025-10-09T22:01",
    message: "feat(db): save rates, once per day",
    files: {
      [`${folder}/save.py`]: `import sqlite3

CREATE = "CREATE TABLE IF NOT EXISTS rate (day TEXT PRIMARY KEY, value REAL NOT NULL)"
UPSERT = "INSERT INTO rate (day, value) VALUES (?, ?) ON CONFLICT (day) DO UPDATE SET value = excluded.value"


def save(database: str, rates: list[dict[str, str]]) -> int:
    with sqlite3.connect(database) as connection:
        connection.execute(CREATE)
        connection.executemany(UPSERT, [(rate["data"], float(rate["valor"])) for rate in rates])
    return len(rates)
`,
    },
  },
  {
    at: "2025-10-13T20:37",
    message: "Log every step of the run\n\nCompletes: python-logging",
    files: {
      [`${folder}/main.py`]: `import logging

from fetch import fetch_with_retry
from save import save
from settings import DATABASE, DAYS

logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(message)s")
log = logging.getLogger("rates")

if __name__ == "__main__":
    rates = fetch_with_retry(DAYS)
    log.info("fetched %d days", len(rates))
    log.info("saved %d rows to %s", save(DATABASE, rates), DATABASE)
`,
    },
  },
  {
    at: "2025-10-16T21:19",
    message: "feat(export): write CSV and Parquet, partitioned by year\n\nCompletes: partitioning-formats",
    files: {
      [`${folder}/export.py`]: `import sqlite3

import pandas as pd


def export(database: str, folder: str) -> None:
    with sqlite3.connect(database) as connection:
        rates = pd.read_sql_query("SELECT day, value FROM rate", connection)
    rates["day"] = pd.to_datetime(rates["day"], dayfirst=True)
    rates["year"] = rates["day"].dt.year
    rates.to_csv(f"{folder}/rates.csv", index=False)
    rates.to_parquet(f"{folder}/rates", partition_cols=["year"])
`,
    },
    more: { [`${folder}/requirements.txt`]: "pandas==2.2.3\npyarrow==17.0.0\n" },
  },
  {
    at: "2025-10-18T10:52",
    message: "Renomeia a variável do tempo limite",
    files: {
      [`${folder}/settings.py`]: `import os

from dotenv import load_dotenv

load_dotenv()

DATABASE = os.environ["DATABASE"]
DAYS = int(os.environ.get("DAYS", "30"))
TIMEOUT_SECONDS = float(os.environ.get("TIMEOUT_SECONDS", "10"))
`,
    },
  },
];
