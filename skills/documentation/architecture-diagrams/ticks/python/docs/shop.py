from diagrams import Diagram

with Diagram("Shop"):
    ...
