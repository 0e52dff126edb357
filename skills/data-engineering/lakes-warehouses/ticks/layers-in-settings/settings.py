BRONZE_PATH = "data/bronze"  # ticks
GOLD_PATH = "data/gold"  # ticks
