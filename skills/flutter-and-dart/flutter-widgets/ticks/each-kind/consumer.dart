class Page extends ConsumerWidget { @override Widget build(BuildContext context, WidgetRef ref) => Text('Page'); }
