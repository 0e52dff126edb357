from multiprocessing import Pool

with Pool() as pool:  # ticks
    size = pool.apply(len, ["a"])
