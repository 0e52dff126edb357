import aiomysql
