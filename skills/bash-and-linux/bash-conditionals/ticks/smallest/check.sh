if [ -f notes.txt ]; then cat notes.txt; fi
