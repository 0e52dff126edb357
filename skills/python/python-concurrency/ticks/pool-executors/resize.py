from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

with ThreadPoolExecutor(max_workers=4) as threads:  # ticks
    threads.submit(print, "a")
with ProcessPoolExecutor() as processes:  # ticks
    sizes = processes.map(len, ["a", "bc"])
