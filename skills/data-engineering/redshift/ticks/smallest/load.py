import redshift_connector
connection = redshift_connector.connect(host=host)
