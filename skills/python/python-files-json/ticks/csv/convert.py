import csv
import json


def convert(lines, out):
    rows = list(csv.reader(lines))  # ticks
    named = list(csv.DictReader(lines))  # ticks
    csv.writer(out).writerows(rows)  # ticks
    csv.DictWriter(out, ["city"]).writerows(named)  # ticks
    return json.dumps(named)  # ticks
