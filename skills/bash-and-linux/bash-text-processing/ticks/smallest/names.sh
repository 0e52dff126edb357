awk -F, '{ print $1 }' people.csv
