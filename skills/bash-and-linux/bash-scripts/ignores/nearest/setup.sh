apt-get update
apt-get install -y nginx
echo "for file in *.txt"
