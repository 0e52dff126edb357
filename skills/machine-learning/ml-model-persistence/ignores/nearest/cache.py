import pickle

with open("cache.pkl", "wb") as file:
    pickle.dump(pages, file)
