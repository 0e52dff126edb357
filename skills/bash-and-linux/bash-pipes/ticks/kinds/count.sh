ls > all.txt # ticks
wc -l < all.txt # ticks
cat <<END # ticks
ls | wc -l
END
