import cloudpickle
import lightgbm

cloudpickle.dump(model, file)
