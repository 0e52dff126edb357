void open(BuildContext context) => Navigator.push(context, MaterialPageRoute(builder: (context) => OrderPage()));
