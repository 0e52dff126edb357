systemctl reload nginx
