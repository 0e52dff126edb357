while read -r line; do echo "read -p $line"; done < names.txt
