class Orders {
  load() {
    this.api.orders().subscribe(
      (orders) => show(orders),
      (error) => (this.error = error.message), // ticks
    );
    this.api.orders().subscribe(
      (orders) => show(orders),
      function (error) { // ticks
        tell(error);
      },
    );
  }
}
