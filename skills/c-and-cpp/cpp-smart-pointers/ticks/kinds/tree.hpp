#include <memory>
using namespace std;
struct Node {
  unique_ptr<Node> left; // ticks
  std::shared_ptr<Node> right; // ticks
  std::weak_ptr<Node> parent; // ticks
};
auto make() {
  return make_shared<Node>(); // ticks
}
