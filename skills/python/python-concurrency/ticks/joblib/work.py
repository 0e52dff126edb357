from joblib import Parallel, delayed

sizes = Parallel(n_jobs=2)(delayed(len)(word) for word in ["a"])  # ticks
