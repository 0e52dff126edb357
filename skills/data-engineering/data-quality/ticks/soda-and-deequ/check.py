from pydeequ.checks import Check
from pydeequ.verification import VerificationSuite
from soda.scan import Scan

scan = Scan()  # ticks
check = Check(spark, level, "sales")  # ticks
result = VerificationSuite(spark)  # ticks
