import asyncpg
import pg8000.native
import psycopg
import psycopg2
import psycopg2.pool
from airflow.providers.postgres.hooks.postgres import PostgresHook

first = psycopg2.connect(dsn)  # ticks
pool = psycopg2.pool.SimpleConnectionPool(1, 5, dsn)  # ticks
second = psycopg.connect(dsn)  # ticks
third = pg8000.native.Connection("shop")  # ticks
fourth = pg8000.connect("shop")  # ticks
hook = PostgresHook("shop")  # ticks


async def connect():
    fifth = await psycopg.AsyncConnection.connect(dsn)  # ticks
    sixth = await asyncpg.connect(dsn)  # ticks
    return fifth, sixth, await asyncpg.create_pool(dsn)  # ticks
