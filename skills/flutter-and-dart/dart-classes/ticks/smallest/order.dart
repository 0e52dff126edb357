class Order { final int total; Order(this.total); }
