import aiomysql
import asyncpg
import mysql.connector.pooling
import oracledb
from psycopg2.pool import SimpleConnectionPool, ThreadedConnectionPool
from psycopg_pool import AsyncConnectionPool, ConnectionPool

simple = SimpleConnectionPool(1, 10, dsn)  # ticks
threaded = ThreadedConnectionPool(1, 10, dsn)  # ticks
modern = ConnectionPool(dsn, max_size=10)  # ticks
waiting = AsyncConnectionPool(dsn)  # ticks
oracle = oracledb.create_pool(user="shop", dsn=dsn, max=5)  # ticks
mysql_pool = mysql.connector.pooling.MySQLConnectionPool(pool_size=5)  # ticks


async def connect():
    first = await asyncpg.create_pool(dsn)  # ticks
    second = await aiomysql.create_pool(host="db")  # ticks
    return first, second
