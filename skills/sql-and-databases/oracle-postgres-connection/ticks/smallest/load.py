import oracledb
connection = oracledb.connect(user=user)
