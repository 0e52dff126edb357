void main() => runApp(const Shop());
class Shop extends StatelessWidget { @override Widget build(BuildContext context) => MaterialApp(home: Home()); }
