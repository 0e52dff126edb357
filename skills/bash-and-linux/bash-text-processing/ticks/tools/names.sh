sed -i 's/a/b/' names.txt # ticks
gawk '{ print }' names.txt # ticks
grep -c Ana names.txt # ticks
egrep 'a|b' names.txt # ticks
zgrep Ana names.gz # ticks
cut -d, -f1 people.csv # ticks
tr a-z A-Z < names.txt # ticks
uniq -c names.txt # ticks
paste a.txt b.txt # ticks
rg Ana # ticks
