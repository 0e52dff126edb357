#include <memory>
Account *make() { return new Account("std::make_unique<Account>()"); }
