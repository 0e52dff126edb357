for file in *.txt; do cat "$file"; done
