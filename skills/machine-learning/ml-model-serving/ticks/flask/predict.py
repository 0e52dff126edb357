import pickle

from flask import Flask, jsonify, request

app = Flask("churn")
vectorizer, model = pickle.load(open("model.bin", "rb"))


@app.route("/predict", methods=["POST"])
def predict():
    row = vectorizer.transform([request.get_json()])
    return jsonify({"left": float(model.predict_proba(row)[0, 1])})
