import great_expectations as gx
from great_expectations.core import ExpectationConfiguration, ExpectationSuite

suite = ExpectationSuite(name="sales")  # ticks
suite.add_expectation(rule)  # ticks
ExpectationConfiguration(expectation_type="a")  # ticks
gx.expectations.ExpectColumnToExist(column="day")  # ticks
validator.expect_column_values_to_not_be_null("day")  # ticks
