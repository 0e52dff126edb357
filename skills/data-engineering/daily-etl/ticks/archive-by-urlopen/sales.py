import io
import urllib.request
import zipfile

import pandas as pd
import schedule

from .settings import ADDRESS, engine


def load():
    with urllib.request.urlopen(ADDRESS) as answer:
        zipfile.ZipFile(io.BytesIO(answer.read())).extractall("data")
    pd.read_csv("data/sales.csv").to_sql("sales", engine)


schedule.every().day.at("03:00").do(load)
