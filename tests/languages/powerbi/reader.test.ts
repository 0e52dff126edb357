import { expect, test } from "vitest";
import { powerbiReader } from "../../../src/languages/powerbi/reader.ts";

function factsOf(text: string): string[] {
  const facts: string[] = [];
  powerbiReader(text, (fact, line) => facts.push(`${line} ${fact}`));
  return facts;
}

const table = `table Sales
	/// Counted once
	measure 'Total Sales' = SUMX(Sales, Sales[Price] * Sales[SUM(x)]) // AVERAGE(a)
	measure Last = -- MAX(a)
			CALCULATE([Total Sales], SAMEPERIODLASTYEAR('Date'[Day]))
	column Band = IF(Sales[Price] > 9, "HIGH(1)", "low")
	column Price
		dataType: double
	partition Sales = m
		source =
			let
				Source = Csv.Document(File.Contents("sales.csv")),
				Kept = Table.SelectRows(Source, each [price] > 0)
			in
				Kept
relationship 3f2a
	fromColumn: Sales.Day
`;

test("measures, columns, functions and Power Query", () => {
  expect(factsOf(table)).toEqual([
    "3 dax measure",
    "3 dax function SUMX",
    "4 dax measure",
    "5 dax function CALCULATE",
    "5 dax function SAMEPERIODLASTYEAR",
    "6 dax column",
    "6 dax function IF",
    "12 powerquery call Csv.Document",
    "12 powerquery call File.Contents",
    "13 powerquery call Table.SelectRows",
    "16 dax relationship",
  ]);
});

test("a query with its own measure", () => {
  expect(factsOf("DEFINE MEASURE Sales[Total] = SUM(Sales[Price])\nEVALUATE Sales")).toEqual([
    "1 dax measure",
    "1 dax function SUM",
  ]);
});

test("functions with a dot, and nothing in words", () => {
  expect(factsOf("Rank = RANK.EQ([a], T[b])\ntext = foo(1) and A.b(2)")).toEqual(["1 dax function RANK.EQ"]);
});
