ids = set(sold).union(returned)  # select 1 union select 2
