from multiprocessing.pool import ThreadPool

with ThreadPool(4) as pool:  # ticks
    for size in pool.imap(len, ["a"]):
        print(size)
