import numpy as np
frame = frame.replace('', np.nan)  # np.mean(np.array([1]))
