CREATE INDEX sales_day ON sales (day);
