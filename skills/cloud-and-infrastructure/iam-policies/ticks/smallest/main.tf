resource "aws_iam_policy" "read" {
  policy = data.aws_iam_policy_document.read.json
}
