import numpy as np

rows = rows.replace("", np.nan)
