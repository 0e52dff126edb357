import pandas

rows = pandas.DataFrame(raw).dropna()
