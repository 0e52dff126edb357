class Sales { Object all(SaleRepository sales) { return sales.findAll(); } }
