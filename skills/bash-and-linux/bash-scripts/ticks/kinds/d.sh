case "$mode" in start) work ;; esac # ticks
