while true; do work; done # ticks
