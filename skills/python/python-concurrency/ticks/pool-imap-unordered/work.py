from multiprocessing import Pool

with Pool() as pool:  # ticks
    sizes = set(pool.imap_unordered(len, ["a"]))
