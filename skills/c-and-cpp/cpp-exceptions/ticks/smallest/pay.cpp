#include <stdexcept>
void pay(int amount) { if (amount < 0) throw std::invalid_argument("amount"); }
void run() { try { pay(-1); } catch (const std::exception &error) { report(error.what()); } }
