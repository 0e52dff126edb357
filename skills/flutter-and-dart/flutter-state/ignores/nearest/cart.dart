class _CartState extends State<Cart> { int size = 0; void add() => size++; } // setState(() {})
