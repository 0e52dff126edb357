from sqlalchemy import except_, intersect, select, union, union_all

both = union(a, b)  # ticks
every = union_all(a, b)  # ticks
common = intersect(a, b)  # ticks
rest = except_(a, b)  # ticks
