from fastavro import writer, parse_schema
writer(file, parse_schema(schema), sales)
