from sklearn.metrics.pairwise import cosine_similarity
from surprise import SVD

print(cosine_similarity(one, two))
