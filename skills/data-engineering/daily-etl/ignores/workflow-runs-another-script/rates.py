import pandas as pd
import requests

rates = requests.get("https://api.frankfurter.app/latest").json()
pd.DataFrame(rates).to_sql("rates", engine)
