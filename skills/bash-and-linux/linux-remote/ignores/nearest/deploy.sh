git clone git@example.com:shop.git
echo "ssh ana@example.com" # scp a.txt
