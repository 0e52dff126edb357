import { PostgreSqlContainer } from "@testcontainers/postgresql";
import { GenericContainer } from "testcontainers";

const one = await new PostgreSqlContainer("postgres:16").start();  // ticks
const two = await new GenericContainer("redis:7").start();  // ticks
