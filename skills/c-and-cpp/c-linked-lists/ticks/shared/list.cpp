#include <memory>
struct Node {
  int value;
  std::shared_ptr<Node> next; // ticks
};
void push(Holder &head) {
  auto one = std::make_shared<Node>();
  head->next = one; // ticks
}
