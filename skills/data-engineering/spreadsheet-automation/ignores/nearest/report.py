import pandas as pd
from openpyxl import Workbook

rides = pd.read_excel("rides.xlsx")
rides.to_csv("rides.csv")
