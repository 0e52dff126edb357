copy sales from 's3://shop/sales';  -- ticks
