import argparse

parser = argparse.ArgumentParser(description="Prints the sales of a day.")
parser.add_argument("day")  # ticks
report = parser.add_subparsers().add_parser("report")
report.add_argument("--format", default="csv")  # ticks
