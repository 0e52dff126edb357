import pandas as pd
import tensorflow as tf

rides["band"] = pd.cut(rides["distance"], 4)
