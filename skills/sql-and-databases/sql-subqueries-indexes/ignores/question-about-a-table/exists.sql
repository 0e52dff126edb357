select exists (select 1 from information_schema.tables where table_name = 'sales');
create index sales_city on sales (city);
