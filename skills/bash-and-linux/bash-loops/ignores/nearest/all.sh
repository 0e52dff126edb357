find . -name '*.txt' -exec cat {} +
echo "for file in *.txt" # while true
