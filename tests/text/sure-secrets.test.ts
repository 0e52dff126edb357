/** Lines of which their owner is warned. What only may be a secret is hidden without a word. */
import { expect, test } from "vitest";
import { surelySecret } from "../../src/text/sure-secrets.ts";
import { made } from "../support/secret-lines.ts";

test.each([
  'db = MongoClient("mongodb+srv://ana:hunter22@shop.7abc.mongodb.net/").shop',
  "DATABASE_URL=postgres://ana:s3cr-et@db.shop.com:5432/shop",
  "redis://default:hunter22@eu1-cache.upstash.io:6379",
  `"AKIA${"Q7W2E9R4T1Y8U3I6"}"`,
  made("ghp_", 36),
  made("github_pat_", 40),
  made("glpat-", 20),
  made("xoxb-12345678-", 20),
  made("sk_live_", 20),
  made("sk-proj-", 20),
  made("sk-", 40),
  made("hf_", 34),
  made("npm_", 36),
  `${made("SG.", 22)}.${made("", 43)}`,
])("%s is a secret", (line) => {
  expect(surelySecret(line)).toBe(true);
});

test.each([
  "postgresql+psycopg2://airflow:airflow@postgres/airflow",
  "postgres://ana:hunter22@localhost:5432/shop",
  "postgres://ana:hunter22@127.0.0.1:5432/shop",
  "mongodb+srv://<user>:<password>@cluster0.abcde.mongodb.net",
  "mongodb+srv://ana:${PASSWORD}@cluster0.abcde.mongodb.net",
  'f"postgres://{user}:{password}@{host}.com"',
  "postgres://user:password@db.shop.com/shop",
  "postgres://user:your-password-here@db.shop.com/shop",
  "postgres://user:my_password1@db.shop.com/shop",
  "postgres://shop:shop@db.shop.com/shop",
  "postgres://ana:hunter22@db.example.com/shop",
  "postgres://ana:hunter22@db.shop.local/shop",
  "https://ana:xxxx@shop.com",
  "https://shop.com:8080/@ana",
  "AKIAIOSFODNN7EXAMPLE",
  `ghp_${"x".repeat(36)}`,
  'password = "hunter2"',
  "eyJhbGciOiJIUzI1NiJ9.e30.x",
])("%s may be an example, or is for one's own machine", (line) => {
  expect(surelySecret(line)).toBe(false);
});
