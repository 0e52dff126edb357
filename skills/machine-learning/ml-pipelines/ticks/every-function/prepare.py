from imblearn.pipeline import Pipeline as BalancedPipeline
from pyspark.ml import Pipeline as SparkPipeline
from sklearn.compose import ColumnTransformer, make_column_transformer
from sklearn.pipeline import FeatureUnion, Pipeline, make_pipeline

numbers = Pipeline([("impute", impute), ("scale", scale)])  # ticks
words = make_pipeline(impute, encode)  # ticks
both = FeatureUnion([("a", numbers), ("b", words)])  # ticks
columns = ColumnTransformer([("numbers", numbers, ["age"]), ("words", words, ["plan"])])  # ticks
short = make_column_transformer((encode, ["plan"]), remainder="passthrough")  # ticks
balanced = BalancedPipeline([("oversample", smote), ("model", model)])  # ticks
spark = SparkPipeline(stages=[indexer, assembler, forest])  # ticks
