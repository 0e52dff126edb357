import pickle

model = pickle.load(open("model.pkl", "rb"))
print(model.predict_proba(rows))
