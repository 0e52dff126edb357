class _PageState extends State<Page> { int total = 0; _PageState(); }
