import pandas as pd

coins = pd.read_json("https://raw.example.org/shop/main/coins.json")
