#include <memory>
class List { List(const List &) = delete; std::unique_ptr<int> one; Node *make() { return new Node(1); } };
