provider "archive" {
}
resource "archive_a" "one" {
}
resource "archive_b" "two" {
}
