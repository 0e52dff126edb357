copy sale from '/data/sales.csv' with (format csv, header true);
