echo "Name?"
read name # ticks
