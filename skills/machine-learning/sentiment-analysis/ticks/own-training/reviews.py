def analyze_sentiment(texts):
    return model.fit(texts)
