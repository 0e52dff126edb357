from airflow.providers.postgres.hooks.postgres import PostgresHook
