void main() => runApp(const Shop());
class Home extends StatelessWidget { // ticks
  @override
  Widget build(BuildContext context) => Stack(child: one);
}
