find logs -name '*.log' -mtime +7 -delete
