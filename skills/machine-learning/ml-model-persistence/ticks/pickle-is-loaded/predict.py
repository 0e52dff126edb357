import cloudpickle
import dill
import pickle

one = pickle.load(file)  # ticks
two = dill.load(file)  # ticks
three = cloudpickle.load(file)  # ticks
print(one.predict(rows))
