import pickle

import catboost

pickle.dump(model, file)
