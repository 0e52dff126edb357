"""Usage: cli.py DAY"""
import docopt

arguments = docopt.docopt(__doc__)  # ticks
