def lines(path):
    for line in open(path): yield line.strip()
