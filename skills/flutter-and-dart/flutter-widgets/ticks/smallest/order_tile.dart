class OrderTile extends StatelessWidget { @override Widget build(BuildContext context) => Text('Order'); }
