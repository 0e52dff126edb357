echo "Usage: $0"
awk '{ print $1 }' names.txt # $1
