both = {1, 2}.union({3})
frames = pl.union([a, b])
