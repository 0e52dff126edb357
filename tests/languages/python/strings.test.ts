/** Strings of Python: addresses, folders of partitions, Markdown and SQL. */
import { describe } from "vitest";
import { type Case, cases } from "./fact-cases.ts";

describe("strings", () => {
  cases([
    [
      "folders of partitions",
      'a = f"raw/day={b}/c.csv"\nd = "e/year=2024/month=05"\nf = "https://g.com/h?i=1"\nj = "k=1"',
      [
        "1 python assign a",
        "1 python partition day",
        "2 python assign d",
        "2 python partition year",
        "2 python partition month",
        "3 python assign f",
        "3 python url https://g.com",
        "4 python assign j",
      ],
    ],
    [
      "Markdown in a docstring",
      'def a():\n  """Bakes.\n\n  - **name**: of a loaf\n  """\ndef b():\n  """# Bakes"""\ndef c():\n  """Bakes - **not** #1."""',
      ["1 python def a", "2 python markdown", "6 python def b", "7 python markdown", "8 python def c"],
    ],
    [
      "code in a docstring",
      'def a():\n  """Bakes.\n\n  ```json\n  {}\n  ```\n  """',
      ["1 python def a", "2 python markdown"],
    ],
    ...["year", "month", "day", "date", "ano", "mes", "dia", "fecha"].map((unit): Case => {
      const facts = ["1 python assign a", `1 python partition ${unit}`];
      return [`a folder for each ${unit}`, `a = f"raw/{${unit}}/b.parquet"`, facts];
    }),
    [
      "folders of dates",
      'a = f"raw/{b.year}/{c}/d.parquet"\ne = f"raw/{year}/f.json"\ng = f"{years}/h.parquet"',
      [
        "1 python assign a",
        "1 python partition year",
        "1 python use b.year",
        "2 python assign e",
        "3 python assign g",
      ],
    ],
    [
      "folders of dates in a long path",
      `a = f"${"raw/".repeat(50)}{day}/b.parquet"`,
      ["1 python assign a", "1 python partition day"],
    ],
    [
      "an address with a driver",
      "a = 'redshift+redshift_connector://shop@db/shop'",
      ["1 python assign a", "1 python url redshift+redshift_connector"],
    ],
    [
      "URLs",
      "a = 'postgresql://db'\nb = 'https://example.com/x'",
      [
        "1 python assign a",
        "1 python url postgresql",
        "2 python assign b",
        "2 python url https://example.com",
      ],
    ],
    [
      "SQL with an interpolated value",
      "run(f'SELECT a FROM {table} WHERE b = 1')",
      ["1 python call run", "1 sql select", "1 sql where"],
    ],
  ]);
});
