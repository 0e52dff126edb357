sleep 5
echo "df -h; kill" # ps aux
