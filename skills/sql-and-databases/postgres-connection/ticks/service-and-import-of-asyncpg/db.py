import asyncpg
