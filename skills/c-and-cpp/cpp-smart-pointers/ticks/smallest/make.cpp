#include <memory>
auto make() { return std::make_unique<Account>("Ana"); }
