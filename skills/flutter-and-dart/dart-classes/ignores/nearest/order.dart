class OrderTile extends StatelessWidget { final int total; const OrderTile(this.total, {super.key}); } // class Order
