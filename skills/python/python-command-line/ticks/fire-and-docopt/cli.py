"""Usage: cli.py DAY"""
import fire
from docopt import docopt


def report(day): ...


arguments = docopt(__doc__)  # ticks
fire.Fire(report)  # ticks
