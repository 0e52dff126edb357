def analyze_sentiment(text):  # ticks
    return model.predict([text])


def predict_sentiment(text):  # ticks
    return analyze_sentiment(text)


def get_sentiment(text):  # ticks
    return analyze_sentiment(text)


def classify_sentiment(text):  # ticks
    return analyze_sentiment(text)
