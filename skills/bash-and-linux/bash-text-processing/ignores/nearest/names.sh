cat names.txt
echo "grep Ana names.txt | awk '{ print }'"
