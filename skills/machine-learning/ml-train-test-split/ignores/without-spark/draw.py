def halves(deck):
    return deck.randomSplit([0.5, 0.5])
