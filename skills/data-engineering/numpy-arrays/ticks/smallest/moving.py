import numpy as np
prices = np.array([1.5, 2, 3])
print(np.mean(prices))
