trap clean EXIT # ticks
trap report ERR # ticks
trap stop INT # ticks
trap stop TERM # ticks
trap stop SIGINT # ticks
trap stop SIGTERM # ticks
