from concurrent.futures import ThreadPoolExecutor

with ThreadPoolExecutor() as pool:  # ticks
    pool.map(print, "ab")
