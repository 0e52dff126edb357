from pyspark.sql.functions import broadcast
sales = sales.join(broadcast(shops), 'shop')
