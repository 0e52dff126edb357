sudo systemctl enable nginx # ticks
service nginx start # ticks
service nginx stop # ticks
service nginx restart # ticks
service nginx status # ticks
service nginx reload # ticks
