import redshift_connector, psycopg2
connection = psycopg2.connect(host=host)  # redshift
