from sklearn.metrics.pairwise import linear_kernel

similarity = linear_kernel(vectors)


def get_recommendations(movie):
    return sorted(similarity[movie])
