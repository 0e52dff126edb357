import argparse, sys
day = sys.argv[1]  # parser.add_argument("--day")
