import sqlmodel

both = sqlmodel.union(a, b)  # ticks
