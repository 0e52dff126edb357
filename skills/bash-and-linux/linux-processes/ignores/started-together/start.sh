python orders.py &
python drivers.py &
wait
