total = sum(prices); n = max(prices)  # select count(*)
