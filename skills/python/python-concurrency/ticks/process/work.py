from multiprocessing import Process

worker = Process(target=print)  # ticks
worker.start()
