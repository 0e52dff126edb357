class Account {
 public:
  explicit Account(int start) : balance(start) {}
  void pay(int amount) { balance -= amount; }
 private:
  int balance;
};
