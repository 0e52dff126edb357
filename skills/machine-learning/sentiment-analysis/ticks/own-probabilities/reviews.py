def analyze_sentiment(text):
    return model.predict_proba([text])
