import aiomysql
import asyncmy
import MySQLdb
import mysql.connector
import mysql.connector.pooling
import pymysql

first = pymysql.connect(host="db")  # ticks
upper = pymysql.Connect(host="db")  # ticks
second = mysql.connector.connect(host="db")  # ticks
third = MySQLdb.connect(host="db")  # ticks
pool = mysql.connector.pooling.MySQLConnectionPool(pool_size=5)  # ticks


async def connect():
    fourth = await aiomysql.connect(host="db")  # ticks
    fifth = await asyncmy.connect(host="db")  # ticks
    return fourth, fifth, await aiomysql.create_pool(host="db")  # ticks
