class _CartState extends State<Cart> { int size = 0; void add() => setState(() => size++); }
