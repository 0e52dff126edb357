import io
import urllib.request
import zipfile

import pandas as pd
import schedule

from .settings import ADDRESS, engine


def load():
    urllib.request.urlretrieve(ADDRESS, "data/sales.zip")
    zipfile.ZipFile("data/sales.zip").extractall("data")
    pd.read_csv("data/sales.csv").to_sql("sales", engine)


schedule.every().day.at("03:00").do(load)
