from openpyxl import Workbook

book = Workbook()
book.active.append(["Town", "Rides"])
book.save("rides.xlsx")
