work() { sleep 1; } # ticks
