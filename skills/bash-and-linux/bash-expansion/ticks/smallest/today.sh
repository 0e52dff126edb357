today=$(date +%F)
