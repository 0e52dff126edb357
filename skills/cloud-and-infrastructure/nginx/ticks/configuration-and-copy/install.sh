cp shop.conf /etc/nginx/conf.d/
