echo "ls | wc -l > all.txt" || exit 1
case "$mode" in start | begin) run ;; esac
