from pyspark.sql.functions import col
sales = sales.join(shops, 'shop').filter(col('a') > 1)  # broadcast(shops)
