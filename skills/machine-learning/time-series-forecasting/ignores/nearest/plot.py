import pandas as pd
from statsmodels.tsa.arima.model import ARIMA

sales = pd.read_csv("sales.csv", parse_dates=["day"], index_col="day")
sales.resample("W").sum().plot()
