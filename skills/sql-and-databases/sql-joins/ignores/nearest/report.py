line = ", ".join(names)  # group by, order by
frame.groupby("a").join(other)
