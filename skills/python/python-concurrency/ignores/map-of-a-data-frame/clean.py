from multiprocessing import cpu_count

frame["city"] = frame["city"].map(str.title)
print(cpu_count())
