from concurrent.futures import ThreadPoolExecutor
with ThreadPoolExecutor() as pool: pool.map(load, urls)
