#pragma once
class Account { // ticks
 public:
  void pay(int amount);

 private:
  int balance;
};
