int main() {
  auto key = getenv("KEY");
}
