import pymysql
connection = pymysql.connect(host=host)
