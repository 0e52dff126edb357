data "aws_iam_policy_document" "assume" {
}
resource "aws_iam_role_policy_attachment" "all" {
  policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"
}
