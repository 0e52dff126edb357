provider "local" {
}
resource "local_a" "one" {
}
resource "local_b" "two" {
}
