provider "time" {
}
resource "time_a" "one" {
}
resource "time_b" "two" {
}
