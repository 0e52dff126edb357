import pandas as pd
import psycopg2


def extract():
    cursor = psycopg2.connect("").cursor()
    cursor.execute("select price from sales where day = current_date")
    return pd.DataFrame(cursor.fetchall())  # ticks


def load(rows):
    cursor = psycopg2.connect("").cursor()
    cursor.execute("insert into days (mean) values (%s)", [rows.mean()])  # ticks
