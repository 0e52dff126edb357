import cx_Oracle

url = "oracle://shop@db/shop"  # ticks
