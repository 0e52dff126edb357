import dill
import xgboost

dill.dump(model, file)
