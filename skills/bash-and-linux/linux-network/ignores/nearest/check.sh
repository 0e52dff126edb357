hostname
echo "ping -c 1 example.com" # curl https://example.com
