provider "null" {
}
resource "null_a" "one" {
}
resource "null_b" "two" {
}
