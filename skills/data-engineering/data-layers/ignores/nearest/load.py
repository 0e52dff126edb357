import pandas  # bronze, silver, gold
