import yfinance

rows = yfinance.download("AAPL")  # ticks
rows.to_sql("prices", engine)  # ticks
