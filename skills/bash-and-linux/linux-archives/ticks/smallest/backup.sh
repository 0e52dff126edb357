tar -czf shop.tar.gz shop
