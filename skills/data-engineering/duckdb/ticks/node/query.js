import { DuckDBInstance } from "@duckdb/node-api";

const instance = await DuckDBInstance.create();  // ticks
