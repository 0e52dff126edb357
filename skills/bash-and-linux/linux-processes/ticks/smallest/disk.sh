df -h / | tail -1
