import pandas as pd

coins = pd.read_json("https://api.example.org/coins?currency=eur")  # ticks
