docker build -t shop .
docker push example/shop:1
