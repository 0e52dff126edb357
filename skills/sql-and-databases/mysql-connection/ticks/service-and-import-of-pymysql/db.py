import pymysql
