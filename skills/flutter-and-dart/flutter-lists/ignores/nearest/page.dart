Widget page() => ListView(children: [Text('ListView.builder'), Text('Orders')]);
