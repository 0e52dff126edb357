from pyspark.sql import DataFrame
def save(sales: DataFrame): sales.write.format("delta").save("sales")
