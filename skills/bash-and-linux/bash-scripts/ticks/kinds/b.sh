until work; do sleep 1; done # ticks
