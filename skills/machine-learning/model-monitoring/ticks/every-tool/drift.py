import deepchecks.tabular
import nannyml
import whylogs
from alibi_detect.cd import KSDrift

nannyml.UnivariateDriftCalculator(column_names=["age"])  # ticks
whylogs.log(rows)  # ticks
KSDrift(rows)  # ticks
deepchecks.tabular.Dataset(rows)  # ticks
