from multiprocessing import Pool

with Pool() as pool:  # ticks
    sums = pool.starmap(pow, [(2, 3)])
