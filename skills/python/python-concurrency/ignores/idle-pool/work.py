from concurrent.futures import ThreadPoolExecutor

pool = ThreadPoolExecutor()
