from implicit.als import AlternatingLeastSquares
from lightfm import LightFM
from pyspark.ml.recommendation import ALS
from surprise import SVD

one = SVD()
one.fit(ratings)  # ticks
two = AlternatingLeastSquares()
two.fit(ratings)  # ticks
three = LightFM()
three.fit(ratings)  # ticks
four = ALS(userCol="user", itemCol="movie", ratingCol="rating")  # ticks
