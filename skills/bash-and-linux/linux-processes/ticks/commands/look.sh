ps aux # ticks
top -b -n 1 # ticks
pgrep shop # ticks
pkill shop # ticks
kill "$pid" # ticks
killall shop # ticks
du -sh logs # ticks
free -m # ticks
uptime # ticks
vmstat # ticks
iostat # ticks
lsof # ticks
journalctl -u shop # ticks
nproc # ticks
jobs # ticks
nice -n 5 ./work # ticks
nohup ./work # ticks
