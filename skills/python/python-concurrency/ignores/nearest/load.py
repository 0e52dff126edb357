import threading
from multiprocessing import Pool
results = list(map(load, urls))
