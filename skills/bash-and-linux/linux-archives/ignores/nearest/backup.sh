cp a.sql a.sql.old
echo "tar -czf shop.tar.gz" # zip
