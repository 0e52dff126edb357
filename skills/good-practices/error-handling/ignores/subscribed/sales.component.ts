this.api.sales().subscribe(
  (sales) => show(sales),
  () => {},
);
