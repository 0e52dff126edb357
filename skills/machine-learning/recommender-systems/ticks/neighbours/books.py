def recommend_books(book):
    return model.kneighbors(pivot.loc[book])
