class Page extends HookConsumerWidget { @override Widget build(BuildContext context, WidgetRef ref) => Text('Page'); }
