import psycopg
import psycopg2

connection = psycopg2.connect(host=settings.host)  # ticks
other = psycopg.connect(host=settings.host)  # ticks
