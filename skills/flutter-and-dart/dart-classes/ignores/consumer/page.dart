class _OtherState extends ConsumerState<Other> { int total = 0; _OtherState(); }
