import mysql.connector
