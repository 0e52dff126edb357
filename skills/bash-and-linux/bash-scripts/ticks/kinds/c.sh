if [ -f a.txt ]; then work; fi # ticks
