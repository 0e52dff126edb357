class Page extends StatefulWidget { @override State<Page> createState() => _PageState(); }
class _PageState extends State<Page> { @override Widget build(BuildContext context) => Text('Page'); }
