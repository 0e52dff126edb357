void main() => runApp(const Shop());
class Home extends StatelessWidget { // ticks
  @override
  Widget build(BuildContext context) => ListTile(child: one);
}
