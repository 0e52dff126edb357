import chromadb
import numpy as np

nearest = max(recipes, key=lambda recipe: np.dot(recipe.vector, question))
