from multiprocessing import Pool

with Pool(4) as pool:  # ticks
    pool.map(len, ["a"])
