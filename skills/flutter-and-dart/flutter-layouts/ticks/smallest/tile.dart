Widget tile() => Row(children: [Icon(Icons.shop), Text('Order')]);
