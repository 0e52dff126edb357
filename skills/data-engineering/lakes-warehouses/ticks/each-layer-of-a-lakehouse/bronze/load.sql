copy sales from 'sales.csv';
