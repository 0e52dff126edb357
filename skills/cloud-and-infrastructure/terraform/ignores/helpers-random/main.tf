provider "random" {
}
resource "random_a" "one" {
}
resource "random_b" "two" {
}
