import gspread
import openpyxl
import pandas as pd
import xlsxwriter
import xlwings

one = openpyxl.Workbook()  # ticks
one.save("one.xlsx")  # ticks
two = openpyxl.load_workbook("two.xlsx")  # ticks
two.save("two.xlsx")  # ticks
xlsxwriter.Workbook("three.xlsx")  # ticks
xlwings.Book("four.xlsx")  # ticks
xlwings.App()  # ticks
xlwings.books.open("four.xlsx")  # ticks
gspread.service_account()  # ticks
gspread.authorize(credentials)  # ticks
gspread.oauth()  # ticks
rides.to_excel("five.xlsx")
pd.ExcelWriter("five.xlsx")  # ticks
service.spreadsheets().values().get(spreadsheetId=sheet)  # ticks
service.spreadsheets().values().update(spreadsheetId=sheet)  # ticks
service.spreadsheets().values().append(spreadsheetId=sheet)  # ticks
