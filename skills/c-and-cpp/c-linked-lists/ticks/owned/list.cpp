#include <memory>
struct Node {
  int value;
  std::unique_ptr<Node> next; // ticks
};
void push(Holder &head) {
  auto one = std::make_unique<Node>();
  head->next = one; // ticks
}
