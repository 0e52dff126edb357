trap clean EXIT # ticks
trap report ERR # ticks
