class Page extends HookWidget { @override Widget build(BuildContext context) => Text('Page'); }
