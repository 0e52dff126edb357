copy sales from 'sales.csv';  -- ticks
