mv a.txt b.txt # ticks
cp a.txt b.txt # ticks
ln -s a.txt b.txt # ticks
rm -rf build # ticks
