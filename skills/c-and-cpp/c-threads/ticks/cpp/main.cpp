#include <future>
#include <thread>
void begin() {
  std::thread one(work); // ticks
  std::jthread two(work); // ticks
  auto three = std::thread(work); // ticks
  auto four = std::jthread(work); // ticks
  auto five = std::async(work); // ticks
  pthread_create(&six, nullptr, work, nullptr); // ticks
}
