nginx &
echo "systemctl start nginx" # service nginx start
