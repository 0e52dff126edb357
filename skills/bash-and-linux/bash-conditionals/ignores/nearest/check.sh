[ -f notes.txt ] && cat notes.txt
echo "if [ -f notes.txt ]" # if
