import great_expectations as gx
frame = gx.from_pandas(sales)
frame.expect_column_values_to_not_be_null("price")
