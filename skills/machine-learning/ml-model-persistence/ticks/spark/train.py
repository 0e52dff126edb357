from pyspark.ml.classification import LogisticRegression

model = LogisticRegression().fit(rows)
model.write().overwrite().save("model")
