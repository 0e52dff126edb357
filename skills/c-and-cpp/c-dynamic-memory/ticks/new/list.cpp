void work(int size) {
  int *all = new int[size]; // ticks
  Account *one = new Account("Ana"); // ticks
  delete one; // ticks
}
