service nginx reload
