import csv

csv.reader(file)  # ticks
