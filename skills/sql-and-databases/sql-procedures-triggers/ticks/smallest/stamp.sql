create trigger stamp before update on sale
for each row execute function set_time()
