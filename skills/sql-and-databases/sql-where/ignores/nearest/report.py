cheap = list(filter(is_cheap, sales))  # where price < 10
